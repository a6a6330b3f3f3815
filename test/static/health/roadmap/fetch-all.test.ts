import { fetchAll } from '../../../../static/health/roadmap/fetch-all';
import { fakeJira } from '../../fake-jira';

const breathe = () => Promise.resolve();
const issue = (id: number) => ({ id: String(id) });
const idOf = (raw: unknown): number => Number((raw as { id: string }).id);
const ask = (jira: Parameters<typeof fetchAll>[0], ids: readonly number[], known = new Map<number, number | null>(), decode: (raw: unknown) => number | null = idOf) =>
  fetchAll(jira, { ids, fields: ['summary'], properties: ['p'], decode, known }, breathe).then((answer) => ({ ...answer, known: Object.fromEntries(known) }));

test('nothing to read asks nothing', async () => {
  const { jira, calls } = fakeJira({ status: 500 });
  expect(await ask(jira, [])).toEqual({ failure: null, unread: [], known: {} });
  expect(await ask(jira, [7], new Map([[7, null]]))).toEqual({ failure: null, unread: [], known: { 7: null } });
  expect(calls).toEqual([]);
});

test('what the reader may not see is read, and nothing', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [issue(1)], issueErrors: [] } });
  expect(await ask(jira, [1, 2])).toEqual({ failure: null, unread: [], known: { 1: 1, 2: null } });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/issue/bulkfetch', body: { issueIdsOrKeys: ['1', '2'], fields: ['summary'], properties: ['p'] } }]);
});

test('what Jira could not give is asked for once more', async () => {
  const left = { status: 200, body: { issues: [issue(1)], issueErrors: [{ id: '2' }] } };
  expect(await ask(fakeJira(left, { status: 200, body: { issues: [issue(2)] } }).jira, [1, 2])).toEqual({ failure: null, unread: [], known: { 1: 1, 2: 2 } });
  expect(await ask(fakeJira(left, { status: 200, body: { issues: [], issueErrors: [{ id: '2' }] } }).jira, [1, 2])).toEqual({ failure: null, unread: [2], known: { 1: 1 } });
});

test('a shape that is not known is unread', async () => {
  const decode = (raw: unknown): number => {
    if (idOf(raw) === 2) throw new Error('odd');
    return idOf(raw);
  };
  expect(await ask(fakeJira({ status: 200, body: { issues: [issue(1), issue(2)] } }).jira, [1, 2], new Map(), decode)).toEqual({ failure: null, unread: [2], known: { 1: 1 } });
});

test('a failure ends it and keeps what was read', async () => {
  const ids = Array.from({ length: 1000 }, (_, n) => n + 1);
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [issue(1)] } }, { status: 503 });
  const { failure, known } = await ask(jira, ids);
  expect(failure).toMatchObject({ kind: 'unavailable' });
  expect(Object.keys(known)).toHaveLength(100);
  expect(calls.length).toBeLessThan(10);
});
