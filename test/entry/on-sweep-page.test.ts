import type { GateRecord } from '../../src/contract/gate-activity';
import { WITHOUT_END } from '../../src/core/done/evidence';
import { forgeWorld, type Call } from '../support/forge-world';
import { doneIssue, statusChange, watchedJira, type Watched } from '../support/watched-jira';

const HOUR = 3_600_000;
const now = Date.now();
const page = (cursor: string | null = null, number = 0) => ({ body: { projectId: '10000', cursor, page: number } });
const searched = (...ids: readonly number[]) => ids.map((id) => ({ ...doneIssue({ issue: { created: new Date(now - 200 * HOUR).toISOString() } }, String(id)), names: undefined, schema: undefined, editmeta: undefined }));

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

async function sweep({ found = searched(1), next, since = 0, event = page(), jira = {}, again = false }: { readonly found?: readonly object[]; readonly next?: string; readonly since?: number | null; readonly event?: object; readonly jira?: Watched; readonly again?: boolean }) {
  const forge = forgeWorld((call) => {
    const search = call.path.endsWith('/search/jql') ? { status: 200, json: { issues: found, ...(next === undefined ? { isLast: true } : { nextPageToken: next }) } } : null;
    return watchedJira({ changes: [statusChange('500', 'inProgress', 'done', now - HOUR)], ...jira, answer: (one) => jira.answer?.(one) ?? (one === call ? search : null) })(call);
  });
  if (since !== null) forge.stored.set('switched-on:10000', { projectId: '10000', since });
  const { onSweepPage } = await import('../../src/index');
  const result = await onSweepPage(event);
  if (again) await onSweepPage(event);
  return { ...forge, result, records: [...forge.stored].flatMap(([key, value]) => (key.startsWith('activity:') ? [value as GateRecord] : [])) };
}

const jqlOf = (calls: readonly Call[]) => calls.flatMap(({ path, body }) => (path.endsWith('/search/jql') ? [(body as { jql: string }).jql] : []));

it('records what no event recorded, with one search and one reading of histories', async () => {
  const { records, calls } = await sweep({ found: searched(1, 2, 3) });
  expect(records.map(({ issue, verdict, change }) => [issue, verdict, change])).toEqual([[1, 'pass', '500'], [2, 'pass', '500'], [3, 'pass', '500']]);
  expect(calls.filter(({ path }) => !path.endsWith('/evaluate')).map(({ path }) => path.split('/').at(-1))).toEqual(['ready-done', 'field', '10000', 'field', 'jql', 'bulkfetch', 'workflows']);
  expect(calls.every(({ as, method }) => as === 'app' && method !== 'PUT')).toBe(true);
});

it('asks for finished standard issues of the last three days', async () => {
  const [jql] = jqlOf((await sweep({})).calls);
  expect(jql).toBe('project = 10000 AND statusCategory = Done AND issuetype in standardIssueTypes() AND statusCategoryChangedDate >= -4321m ORDER BY created ASC, key ASC');
});

it('does not look behind the moment at which the project was switched on', async () => {
  const { calls, records } = await sweep({ since: now - HOUR / 2 });
  expect(jqlOf(calls)[0]).toMatch(/>= -3[12]m/);
  expect(records).toEqual([]);
});

it('a page that comes twice records once', async () => {
  expect((await sweep({ again: true })).records).toHaveLength(1);
});

it.each([
  ['asks for the next page', 'p2', 0, [{ projectId: '10000', cursor: 'p2', page: 1 }]],
  ['ends after the last page', undefined, 0, []],
  ['ends after twenty pages', 'p21', 19, []],
])('%s', async (_, next, number, queued) => {
  expect((await sweep({ ...(next === undefined ? {} : { next }), event: page('p', number) })).queued).toEqual(queued);
});

it('a project that was switched off is left alone, and leaves the index', async () => {
  const { calls, stored } = await sweep({ jira: { on: false } });
  expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/10000/properties/ready-done']);
  expect(stored.size).toBe(0);
});

it('a project that is not in the index is not even read', async () => {
  expect((await sweep({ since: null })).calls).toEqual([]);
});

it('mends evidence that no log knows, of issues that are recorded too', async () => {
  const forged = { customfield_10050: { label: 'x', by: 'x', at: 'x', 1: { text: null, tests: WITHOUT_END } } };
  const found = [{ ...doneIssue({ issue: forged }, '1'), names: undefined, schema: undefined }];
  const { calls, stored } = await sweep({ found, again: true });
  expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)[0]).toEqual({ updates: [{ issueIds: [1], value: null }] });
  expect(stored.get('notice:10000:evidence-1')).toMatchObject({ kind: 'evidence', issueKey: 'SHOP-1' });
});

it('waits as long as a busy Jira asks', async () => {
  const { result, records } = await sweep({ jira: { answer: ({ path }) => (path.endsWith('/search/jql') ? { status: 429, json: {}, headers: { 'retry-after': '120' } } : null) } });
  expect(result).toMatchObject({ _retry: true, retryOptions: { retryAfter: 120 } });
  expect(records).toEqual([]);
});
