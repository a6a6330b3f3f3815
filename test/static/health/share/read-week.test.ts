import { readWeek } from '../../../../static/health/share/read-week';
import { gateWeek } from '../../../../static/health/share/gate-week';
import { fakeJira } from '../../fake-jira';

const issue = (key: string, fields: object = {}) => ({ key, fields: { summary: `About ${key}`, issuetype: { hierarchyLevel: 0 }, ...fields } });
const ok = (body: object) => ({ status: 200, body });

test('three questions, as the reader; epics are left out, and what was closed without being done stands apart', async () => {
  const finished = [issue('A-4', { resolution: { name: 'Done' } }), issue('A-5', { resolution: { name: "Won't Do" } }), issue('A-6', { resolution: null })];
  const { jira, calls } = fakeJira(ok({ issues: [issue('A-1'), issue('A-2', { issuetype: { hierarchyLevel: 1 } })], isLast: true }), ok({ issues: [issue('A-3')], nextPageToken: 'p2' }), ok({ issues: finished, isLast: true }));
  const week = await readWeek(jira, 'A"B');
  expect(week).toEqual({
    ok: true,
    value: {
      ready: { items: [expect.objectContaining({ key: 'A-1', summary: 'About A-1' })], more: false },
      added: { items: [expect.objectContaining({ key: 'A-3' })], more: true },
      finished: { items: [expect.objectContaining({ key: 'A-4' }), expect.objectContaining({ key: 'A-6' })], more: false },
      notDone: { items: [expect.objectContaining({ key: 'A-5' })], more: false },
    },
  });
  expect(calls).toHaveLength(3);
  for (const { body } of calls) expect((body as { jql: string }).jql).toMatch(/^project = "A\\"B" AND issuetype in standardIssueTypes\(\) AND .* >= -7d ORDER BY /);
});

test.each([0, 1, 2])('a question that fails (%i) is a failure, never an empty list', async (at) => {
  const answers = [0, 1, 2].map((index) => (index === at ? { status: 503, body: {} } : ok({ issues: [], isLast: true })));
  expect(await readWeek(fakeJira(...answers).jira, 'A')).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});

const record = (key: string, at: number, verdict: 'waived' | 'pass' = 'waived') => ({ v: 1 as const, issue: 1, key, change: '1', at, from: 'x', to: 'y', verdict, paths: 'guarded' as const, reasons: [], waived: [], definition: { id: 'd', version: 1 }, waivers: [], summary: `About ${key}` });

test('waivers of the last seven days, each item once; the criterion by its name', () => {
  const now = Date.UTC(2026, 10, 22);
  const day = 86_400_000;
  const summary = { days: 14, entries: 3, unjudged: 0, refused: 1, passed: 0, readyRefused: 0, predicted: 0, mostly: 'tests' };
  const activity = { records: [record('A-1', now - day), record('A-1', now - 2 * day), record('A-2', now - 8 * day), record('A-3', now - day, 'pass')], next: null, summary, titles: { tests: 'Tests pass' } };
  expect(gateWeek(activity, now)).toEqual({ summary, mostly: 'Tests pass', waived: [{ key: 'A-1', summary: 'About A-1' }] });
  expect(gateWeek({ ...activity, summary: null }, now)).toBeNull();
});
