import { readNearDone } from '../../../../static/health/waiting/near-done';
import { readRecent } from '../../../../static/health/waiting/read-recent';
import { readReviewStatuses, reviewStatuses } from '../../../../static/health/waiting/read-review-statuses';
import { readSearch } from '../../../../static/health/waiting/read-search';
import { readTextVersions } from '../../../../static/health/waiting/read-text-versions';
import { decodeSearchedIssue } from '../../../../src/contract/jira-issue';
import { issueJson } from '../../../support/jira-json';
import { fakeJira } from '../../fake-jira';

const ok = (body: unknown) => ({ status: 200, body });
const FIELDS = { estimates: [], evidence: 'e', readiness: null, criteria: [], sprint: null };

describe('a search', () => {
  const page = (from: number, nextPageToken?: string) => ok({ issues: Array.from({ length: 100 }, (_, n) => from + n), ...(nextPageToken ? { nextPageToken } : { isLast: true }) });

  it('is read to its end', async () => {
    const { jira, calls } = fakeJira(page(0, 'b'), page(100));
    const answer = await readSearch(jira, 'project = "S" ORDER BY Rank ASC', ['summary'], Number);
    expect(answer.ok && [answer.value.of, answer.value.issues.length, answer.value.issues.at(-1)]).toEqual([null, 200, 199]);
    expect(calls.map(({ body }) => body)).toEqual([
      { jql: 'project = "S" ORDER BY Rank ASC', fields: ['summary'], properties: ['rnd-readiness'], maxResults: 100 },
      { jql: 'project = "S" ORDER BY Rank ASC', fields: ['summary'], properties: ['rnd-readiness'], maxResults: 100, nextPageToken: 'b' },
    ]);
  });

  it('stops at its bound and says how many there are', async () => {
    const { jira, calls } = fakeJira(page(0, 'b'), page(100, 'c'), ok({ count: 940 }));
    expect(await readSearch(jira, 'project = "S" ORDER BY Rank ASC', [], Number)).toMatchObject({ ok: true, value: { of: 940 } });
    expect(calls.at(-1)).toEqual({ method: 'POST', path: '/rest/api/3/search/approximate-count', body: { jql: 'project = "S"' } });
  });

  it('a count that Jira does not give changes nothing', async () => {
    const { jira } = fakeJira(page(0, 'b'), page(100, 'c'), { status: 500 });
    expect(await readSearch(jira, 'x', [], Number)).toMatchObject({ ok: true, value: { of: null } });
  });

  it.each([
    [{ status: 500 }, 'unavailable'],
    [ok({ nothing: true }), 'unreadable'],
  ])('%j', async (answer, kind) => {
    expect(await readSearch(fakeJira(answer).jira, 'x', [], Number)).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('versions of texts', () => {
  const change = (id: string, created: string, ...ids: readonly string[]) => ({ id, created, items: ids.map((fieldId) => ({ fieldId })) });

  it('are the newest change of each text, of all issues in one call', async () => {
    const { jira, calls } = fakeJira(ok({ issueChangeLogs: [{ issueId: '1', changeHistories: [change('12', '2026-11-02T09:00:00.000+0000', 'description', 'c'), change('11', '2026-11-01T09:00:00.000+0000', 'description')] }] }));
    const answer = await readTextVersions(jira, [1, 2], ['c']);
    expect(answer.ok && [answer.value(1), answer.value(2)]).toEqual([['12', '12'], [null, null]]);
    expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/changelog/bulkfetch', body: { issueIdsOrKeys: ['1', '2'], fieldIds: ['description', 'c'] } }]);
  });

  it('go on to the next page, and say nothing where there are too many', async () => {
    const { jira } = fakeJira(ok({ issueChangeLogs: [{ issueId: '1', changeHistories: [change('1', '2026-11-01T09:00:00.000+0000', 'description')] }], nextPageToken: 'b' }), ok({ issueChangeLogs: [{ issueId: '1', changeHistories: [change('2', '2026-11-01T09:00:00.000+0000', 'description')] }] }));
    const answer = await readTextVersions(jira, [1], []);
    expect(answer.ok && answer.value(1)).toEqual(['2']);
    const endless = await readTextVersions(fakeJira(ok({ issueChangeLogs: [], nextPageToken: 'again' })).jira, [1], []);
    expect(endless.ok && endless.value(1)).toBeNull();
  });

  it('of no issue cost no call', async () => {
    const { jira, calls } = fakeJira();
    expect((await readTextVersions(jira, [], [])).ok).toBe(true);
    expect(calls).toEqual([]);
  });
});

describe('near Done', () => {
  const issue = (status: string, category = 'indeterminate') => decodeSearchedIssue(issueJson({ status: { name: status, statusCategory: { key: category } } }), FIELDS);
  const ways = (...keys: readonly string[]) => ok({ transitions: keys.map((key, n) => ({ id: String(n), name: key, to: { name: key, statusCategory: { key } } })) });
  const [progress, review] = [issue('In Progress'), issue('In Review')];

  it('asks once for each type and status', async () => {
    const { jira, calls } = fakeJira(ways('new'), ways('new', 'done'));
    const near = await readNearDone(jira, [progress, review, issue('In Review'), issue('Done', 'done')], { rejectTo: null });
    expect([near(progress), near(review)]).toEqual([false, true]);
    expect(calls).toHaveLength(2);
  });

  it('leaves out where rejected work goes, and keeps what Jira says nothing of', async () => {
    for (const answer of [{ status: 500 }, ways()]) {
      const near = await readNearDone(fakeJira(answer).jira, [progress, review], { rejectTo: 'in progress' });
      expect([near(progress), near(review)]).toEqual([false, true]);
    }
  });
});

describe('in review', () => {
  const underWay = new Map([['2', 'In Progress'], ['3', 'In Review'], ['4', 'Testing']]);
  it.each([
    ['the last column of work', [['1'], ['2'], ['3'], ['9']], ['in review']],
    ['a column of two statuses', [['1'], ['2'], ['3', '4'], ['9']], ['in review', 'testing']],
    ['one column is all there is', [['1'], ['2', '3'], ['9']], []],
    ['no column', [], []],
  ])('%s', (_, columns, names) => {
    expect([...reviewStatuses(columns, underWay)]).toEqual(names);
  });

  it.each([
    ['no board', [ok({ values: [] }), ok([])]],
    ['a board that is hidden', [{ status: 403 }, ok([])]],
    ['statuses that cannot be read', [ok({ values: [{ id: 1, name: 'B', type: 'scrum' }] }), { status: 500 }]],
  ])('unknown with %s', async (_, answers) => {
    expect(await readReviewStatuses(fakeJira(...answers).jira, 'SHOP')).toBeNull();
  });
});

describe('comments of what changed lately', () => {
  const comment = (id: string) => ({ id, author: { accountId: 'dan', displayName: 'Dan' }, created: '2026-11-02T09:13:44.123+0000', body: {} });
  const found = (comments: readonly object[], total: number) => ok({ issues: [issueJson({ comment: { comments, total } })], isLast: true });

  it('come with the search', async () => {
    const { jira, calls } = fakeJira(found([comment('1')], 1));
    const answer = await readRecent(jira, 'SHOP', FIELDS);
    expect(answer).toMatchObject({ ok: true, value: { partly: 0, issues: [{ comments: [{ id: '1', at: Date.UTC(2026, 10, 2, 9, 13, 44, 123) }] }] } });
    expect(calls).toHaveLength(1);
  });

  it('are read apart, newest first, where the search gave only some', async () => {
    const { jira, calls } = fakeJira(found([comment('1')], 80), ok({ comments: [comment('80')], total: 80 }));
    expect(await readRecent(jira, 'SHOP', FIELDS)).toMatchObject({ ok: true, value: { partly: 0, issues: [{ comments: [{ id: '80' }] }] } });
    expect(calls[1]?.path).toBe('/rest/api/3/issue/SHOP-1/comment?orderBy=-created&maxResults=50');
  });

  it('that could not be read are said', async () => {
    expect(await readRecent(fakeJira(found([comment('1')], 80), { status: 500 }).jira, 'SHOP', FIELDS)).toMatchObject({ ok: true, value: { partly: 1, issues: [{ comments: [{ id: '1' }] }] } });
  });
});
