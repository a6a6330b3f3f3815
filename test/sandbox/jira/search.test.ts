import { shopSite } from './site';

const jql = 'project = SHOP order by key';

describe('search/jql', () => {
  const site = shopSite();

  it('answers only ids when no fields are asked', async () => {
    const { body } = await site.call('priya', 'POST', '/search/jql', { jql: 'key = SHOP-1' });
    expect(body).toEqual({ issues: [{ id: String(site.idOf('SHOP-1')) }], isLast: true });
  });

  it('answers fields, properties, names and schema when asked, by GET as by POST', async () => {
    await site.call('priya', 'PUT', '/issue/SHOP-4/properties/score', { score: 1 });
    const asked = { jql: 'key = SHOP-4', fields: ['summary', 'customfield_10016'], properties: ['score'], expand: 'names,schema' };
    const post = await site.call('priya', 'POST', '/search/jql', asked);
    expect(post.body).toMatchObject({
      isLast: true,
      issues: [{ key: 'SHOP-4', fields: { summary: expect.any(String), customfield_10016: 3 }, properties: { score: { score: 1 } } }],
      names: { customfield_10016: 'Story Points' },
      schema: { summary: { type: 'string' } },
    });
    const get = await site.call('priya', 'GET', '/search/jql?jql=key%20%3D%20SHOP-4&fields=summary,customfield_10016&properties=score&expand=names,schema');
    expect(get).toEqual(post);
  });

  it('pages by token, without a total', async () => {
    const seen: unknown[] = [];
    let token: unknown;
    for (let page = 0; page < 10; page += 1) {
      const { body } = await site.call('priya', 'POST', '/search/jql', { jql, fields: ['summary'], maxResults: 8, ...(token === undefined ? {} : { nextPageToken: token }) });
      const answer = body as { issues: { key: string }[]; isLast: boolean; nextPageToken?: string };
      expect(body).not.toHaveProperty('total');
      expect(answer.isLast).toBe(answer.nextPageToken === undefined);
      seen.push(...answer.issues.map(({ key }) => key));
      token = answer.nextPageToken;
      if (answer.isLast) break;
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => `SHOP-${index + 1}`));
  });

  it.each([
    [{ jql, nextPageToken: 'nonsense' }, 'nextPageToken'],
    [{ jql, maxResults: 0 }, 'maxResults'],
    [{ jql, fields: 'summary' }, 'fields'],
    [{ jql, properties: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'At most 5 properties'],
    [{ jql, reconcileIssues: ['SHOP-1'] }, 'The reconcileIssues must be a list'],
    [{ jql, reconcileIssues: Array.from({ length: 51 }, (_, n) => n) }, 'The reconcileIssues must be a list'],
    [{}, 'jql'],
  ])('refuses %j', async (body, message) => {
    expect(await site.call('priya', 'POST', '/search/jql', body)).toMatchObject({ status: 400, body: { errorMessages: [expect.stringContaining(message)] } });
  });

  it('refuses the token of another query', async () => {
    const { body } = await site.call('priya', 'POST', '/search/jql', { jql, maxResults: 1 });
    const { nextPageToken } = body as { nextPageToken: string };
    expect((await site.call('priya', 'POST', '/search/jql', { jql: 'project = SHOP', nextPageToken })).status).toBe(400);
  });
});
