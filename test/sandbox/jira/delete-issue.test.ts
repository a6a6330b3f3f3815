import { shopSite, type Who } from './site';

describe('deleting an issue', () => {
  const story = async (site: ReturnType<typeof shopSite>, more: object = {}): Promise<string> => {
    const { body } = await site.call('priya', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Made to go', ...more } });
    return (body as { key: string }).key;
  };

  it.each<[Who, number]>([['priya', 204], ['dan', 403], ['sam', 403], ['otto', 404]])('is answered to %s with %i', async (who, status) => {
    const site = shopSite();
    const key = await story(site);
    expect((await site.call(who, 'DELETE', `/issue/${key}`)).status).toBe(status);
    expect((await site.call('priya', 'GET', `/issue/${key}`)).status).toBe(status === 204 ? 404 : 200);
  });

  it('takes its links away from the other side, and tells of both', async () => {
    const site = shopSite();
    const key = await story(site);
    await site.call('priya', 'POST', '/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: 'SHOP-4' }, outwardIssue: { key } });
    const before = site.events.length;
    expect((await site.call('priya', 'DELETE', `/issue/${key}`)).status).toBe(204);
    expect(site.events.slice(before).map(({ eventType }) => eventType)).toEqual(['avi:jira:deleted:issuelink', 'avi:jira:deleted:issue']);
    expect(JSON.stringify((await site.call('priya', 'GET', '/issue/SHOP-4?fields=issuelinks')).body)).not.toContain(key);
    expect((await site.call('priya', 'DELETE', `/issue/${key}`)).status).toBe(404);
  });

  it('takes sub-tasks only when it is told to', async () => {
    const site = shopSite();
    const key = await story(site);
    const child = await story(site, { issuetype: { name: 'Sub-task' }, parent: { key } });
    expect(await site.call('priya', 'DELETE', `/issue/${key}`)).toMatchObject({ status: 400, body: { errorMessages: [expect.stringContaining('deleteSubtasks')] } });
    expect((await site.call('priya', 'DELETE', `/issue/${key}?deleteSubtasks=true`)).status).toBe(204);
    expect((await site.call('priya', 'GET', `/issue/${child}`)).status).toBe(404);
  });

  it('leaves the issues of an epic without a parent', async () => {
    const site = shopSite();
    const epic = await story(site, { issuetype: { name: 'Epic' } });
    const child = await story(site, { parent: { key: epic } });
    expect((await site.call('priya', 'DELETE', `/issue/${epic}`)).status).toBe(204);
    expect((await site.call('priya', 'GET', `/issue/${child}?fields=parent`)).status).toBe(200);
    expect(JSON.stringify((await site.call('priya', 'GET', `/issue/${child}?fields=parent`)).body)).not.toContain(epic);
  });
});
