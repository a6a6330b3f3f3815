import fc from 'fast-check';
import { rankAfter, rankBetween, rankOf } from '../../../sandbox/jira/state/rank';
import { shopSite, type Site, type Who } from './site';

const path = '/rest/agile/1.0/issue/rank';

async function order(site: Site): Promise<string> {
  const { body } = await site.call('sam', 'POST', '/search/jql', { jql: 'project = SHOP order by Rank', fields: ['key'], maxResults: 7 });
  return (body as { issues: { key: string }[] }).issues.map(({ key }) => key.replace('SHOP-', '')).join(' ');
}

describe('PUT /issue/rank', () => {
  it.each([
    [{ issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-2' }, '1 5 2 3 4 6 7'],
    [{ issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-1' }, '5 1 2 3 4 6 7'],
    [{ issues: ['SHOP-1'], rankAfterIssue: 'SHOP-3' }, '2 3 1 4 5 6 7'],
    [{ issues: ['SHOP-6', 'SHOP-2'], rankAfterIssue: 'SHOP-3' }, '1 3 6 2 4 5 7'],
    [{ issues: ['SHOP-1', 'SHOP-2'], rankAfterIssue: 'SHOP-20' }, '3 4 5 6 7 8 9'],
  ])('%j gives %s', async (body, expected) => {
    const site = shopSite();
    expect((await site.call('dan', 'PUT', path, body)).status).toBe(204);
    expect(await order(site)).toBe(expected);
  });

  it('tells each issue\'s move, and leaves `updated` alone', async () => {
    const site = shopSite();
    const { body: before } = await site.call('sam', 'GET', '/issue/SHOP-5?fields=updated');
    await site.call('dan', 'PUT', path, { issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-2' });
    expect(site.events).toMatchObject([{ eventType: 'avi:jira:updated:issue', payload: { changelog: { items: [{ field: 'Rank', toString: 'Ranked higher' }] } } }]);
    expect((await site.call('sam', 'GET', '/issue/SHOP-5/changelog')).body).toMatchObject({ total: 1 });
    expect((await site.call('sam', 'GET', '/issue/SHOP-5?fields=updated')).body).toEqual(before);
  });

  it('stays in order however often the same place is taken', async () => {
    const site = shopSite();
    for (let turn = 0; turn < 60; turn += 1) await site.call('dan', 'PUT', path, { issues: [turn % 2 === 0 ? 'SHOP-7' : 'SHOP-6'], rankBeforeIssue: 'SHOP-2' });
    expect(await order(site)).toBe('1 7 6 2 3 4 5');
  });

  it.each<[Who, unknown, number]>([
    ['sam', { issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-2' }, 403],
    ['otto', { issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-2' }, 404],
    ['dan', { issues: ['NOPE-1'], rankBeforeIssue: 'SHOP-2' }, 404],
    ['dan', { issues: ['SHOP-5'] }, 400],
    ['dan', { issues: [], rankBeforeIssue: 'SHOP-2' }, 400],
    ['dan', { issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-2', rankAfterIssue: 'SHOP-1' }, 400],
    ['dan', { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-2' }, 400],
    ['dan', { issues: Array.from({ length: 51 }, () => 'SHOP-5'), rankBeforeIssue: 'SHOP-2' }, 400],
  ])('answers %s %j with %i', async (who, body, status) => {
    const site = shopSite();
    expect((await site.call(who, 'PUT', path, body)).status).toBe(status);
    expect(site.events).toHaveLength(0);
  });
});

describe('ranks', () => {
  it('are ordered as text', () => {
    for (let n = 0; n < 3000; n += 7) expect(rankOf(n) < rankOf(n + 1)).toBe(true);
    expect(rankAfter(rankOf(20)) > rankOf(20)).toBe(true);
  });

  it('always have room between two', () => {
    fc.assert(fc.property(fc.nat(100_000), fc.array(fc.boolean(), { maxLength: 200 }), (n, ways) => {
      let [above, below] = [rankOf(n), rankOf(n + 1)];
      for (const up of ways) {
        const middle = rankBetween(above, below);
        expect(above < middle && middle < below).toBe(true);
        if (up) below = middle;
        else above = middle;
        expect(rankAfter(above) > above).toBe(true);
      }
    }));
    expect(rankBetween(null, rankOf(1)) < rankOf(1)).toBe(true);
    expect(rankBetween(rankOf(1), null) > rankOf(1)).toBe(true);
    expect(() => rankBetween(rankOf(2), rankOf(1))).toThrow('no rank between');
  });
});
