import { dan } from '../../../sandbox/jira/people';
import { shopSite } from './site';

describe('GET /issue/{key}/changelog', () => {
  it('tells changes oldest first, in pages', async () => {
    const site = shopSite();
    await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { labels: ['a'] } });
    await site.call('dan', 'POST', '/issue/SHOP-5/transitions', { transition: { id: '21' } });
    const { body } = await site.call('sam', 'GET', '/issue/SHOP-5/changelog');
    expect(body).toMatchObject({
      startAt: 0, total: 2, isLast: true,
      values: [
        { author: { accountId: dan.accountId }, created: '2026-11-02T09:13:44.123+0000', items: [{ field: 'labels', toString: 'a' }] },
        { items: [{ field: 'status', fromString: 'To Do', toString: 'In Progress' }] },
      ],
    });
    const { body: first } = await site.call('sam', 'GET', '/issue/SHOP-5/changelog?maxResults=1');
    expect(first).toMatchObject({ isLast: false, maxResults: 1, nextPage: expect.stringContaining('startAt=1&maxResults=1'), values: [{ items: [{ field: 'labels' }] }] });
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/changelog?startAt=1')).body).toMatchObject({ isLast: true, values: [{ items: [{ field: 'status' }] }] });
    expect((await site.call('otto', 'GET', '/issue/SHOP-5/changelog')).status).toBe(404);
  });
});
