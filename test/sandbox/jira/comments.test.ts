import { ada, dan, priya } from '../../../sandbox/jira/people';
import { shopSite, type Who } from './site';

const asking = {
  type: 'doc', version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id: priya.accountId, text: '@Priya Nair' } }, { type: 'text', text: ' which countries?' }] }],
};

describe('comments', () => {
  it('are kept as written, mentions too, and sent as an event', async () => {
    const site = shopSite();
    const { status, body } = await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking });
    expect([status, body]).toMatchObject([201, { id: expect.stringMatching(/^\d+$/), author: { accountId: dan.accountId }, updateAuthor: { accountId: dan.accountId }, body: asking, created: '2026-11-02T09:13:44.123+0000' }]);
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/comment')).body).toMatchObject({ total: 1, startAt: 0, comments: [body] });
    expect((await site.call('sam', 'GET', '/issue/SHOP-5?fields=comment,updated')).body).toMatchObject({ fields: { comment: { comments: [body] }, updated: '2026-11-02T09:13:44.123+0000' } });
    expect(site.events).toMatchObject([{
      eventType: 'avi:jira:commented:issue', actor: dan.accountId, issueId: String(site.idOf('SHOP-5')),
      payload: { issue: { key: 'SHOP-5' }, comment: { body: asking }, atlassianId: dan.accountId, selfGenerated: false },
    }]);
    expect(site.jira.state.issues.get(String(site.idOf('SHOP-5')))?.changelog).toHaveLength(0);
  });

  it('come with a search that names the field, and only then', async () => {
    const site = shopSite();
    await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking });
    const found = async (fields: readonly string[]) => (await site.call('sam', 'POST', '/search/jql', { jql: 'key = SHOP-5', fields })).body as { issues: { fields: Record<string, unknown> }[] };
    expect((await found(['comment'])).issues[0]?.fields.comment).toMatchObject({ total: 1, comments: [{ author: { accountId: dan.accountId }, body: asking }] });
    expect((await found(['*navigable'])).issues[0]?.fields).not.toHaveProperty('comment');
  });

  it('come in pages', async () => {
    const site = shopSite();
    for (let number = 0; number < 3; number += 1) await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking });
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/comment?startAt=1&maxResults=1')).body).toMatchObject({ total: 3, startAt: 1, maxResults: 1, comments: [expect.anything()] });
  });

  it.each<[Who, number]>([['priya', 201], ['dan', 201], ['ada', 201], ['app', 201], ['sam', 403], ['otto', 404]])('are taken from %s with %i', async (who, status) => {
    expect((await shopSite().call(who, 'POST', '/issue/SHOP-5/comment', { body: asking })).status).toBe(status);
  });

  it.each([
    [{}, 'Comment body can not be empty!'],
    [{ body: { ...asking, content: [] } }, 'Comment body can not be empty!'],
    [{ body: 'words' }, 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    [{ body: { ...asking, content: [{ type: 'blink' }] } }, 'INVALID_INPUT: there is no node type blink.'],
  ])('refuse %j', async (wrong, comment) => {
    const site = shopSite();
    expect(await site.call('ada', 'POST', '/issue/SHOP-5/comment', wrong)).toEqual({ status: 400, body: { errorMessages: [], errors: { comment } } });
    expect(site.events).toHaveLength(0);
    expect(site.jira.people).toContain(ada);
  });

  it('are read one by one, and newest first', async () => {
    const site = shopSite();
    const first = (await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking })).body as { id: string };
    const second = (await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking })).body as { id: string };
    expect((await site.call('sam', 'GET', `/issue/SHOP-5/comment/${first.id}`)).body).toEqual(first);
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/comment/1')).status).toBe(404);
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/comment?orderBy=-created&maxResults=1')).body).toMatchObject({ comments: [{ id: second.id }] });
  });

  it.each<[Who, number]>([['dan', 204], ['priya', 204], ['sam', 400], ['otto', 404]])("of Dan's are deleted by %s with %i", async (who, status) => {
    const site = shopSite();
    const { id } = (await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: asking })).body as { id: string };
    expect((await site.call(who, 'DELETE', `/issue/SHOP-5/comment/${id}`)).status).toBe(status);
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/comment')).body).toMatchObject({ total: status === 204 ? 0 : 1 });
  });

  it("of Priya's are not Dan's to delete", async () => {
    const site = shopSite();
    const { id } = (await site.call('priya', 'POST', '/issue/SHOP-5/comment', { body: asking })).body as { id: string };
    expect((await site.call('dan', 'DELETE', `/issue/SHOP-5/comment/${id}`)).status).toBe(400);
  });
});
