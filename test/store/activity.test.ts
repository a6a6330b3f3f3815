import type { GateRecord } from '../../src/contract/gate-activity';
import { activity } from '../../src/store/activity';
import { notices } from '../../src/store/notices';
import { switchedOn } from '../../src/store/switched-on';
import { forgeWorld } from '../support/forge-world';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const record = (issue: number, at = NOW - issue * 60_000, change = '1'): GateRecord => ({ v: 1, issue, key: `SHOP-${issue}`, change, at, from: 'In Progress', to: 'Done', verdict: 'pass', paths: 'guarded', reasons: [], waived: [], definition: { id: 'default', version: 0 } });

const world = () => forgeWorld(() => ({ status: 500 }));

async function pages(cursor: string | null = null): Promise<readonly (readonly number[])[]> {
  const { records, next } = await activity.page('10', cursor, NOW);
  return [records.map(({ issue }) => issue), ...(next === null ? [] : await pages(next))];
}

const counted = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

test('one record for each entry, whoever writes first', async () => {
  const { stored } = world();
  expect(await Promise.all([activity.add('10', record(1)), activity.add('10', { ...record(1), verdict: 'observed' })])).toEqual([true, false]);
  expect(await activity.add('10', record(1, record(1).at, '2'))).toBe(true);
  expect([...stored.values()]).toEqual([record(1), record(1, record(1).at, '2')]);
  expect(await activity.has('10', record(1))).toBe(true);
  expect(await activity.has('10', record(2))).toBe(false);
});

test('the newest stand first, in pages; another project and a damaged record do not show', async () => {
  const { stored } = world();
  for (const issue of counted(1, 70)) await activity.add('10', record(issue));
  await activity.add('100', record(99));
  stored.set('activity:10:8000000000000:5:5', { issue: 'damaged' });
  expect(await pages()).toEqual([counted(1, 50), counted(51, 70)]);
});

test('of the same moment each is shown once', async () => {
  world();
  for (const issue of counted(1, 60)) await activity.add('10', record(issue, NOW));
  expect((await pages()).flat().sort((a, b) => a - b)).toEqual(counted(1, 60));
});

test('more than a query holds is read by stretches of time, also over a year', async () => {
  world();
  const issues = counted(1, 230);
  for (const issue of issues) await activity.add('10', record(issue, NOW - issue * 1.7 * DAY));
  expect((await pages()).flat()).toEqual(issues);
});

test('what happened since a moment', async () => {
  world();
  for (const issue of counted(1, 30)) await activity.add('10', record(issue, NOW - issue * DAY));
  expect((await activity.since('10', NOW - 14 * DAY, NOW)).map(({ issue }) => issue)).toEqual(counted(1, 14));
});

test('forgets what is older, and nothing else', async () => {
  const { stored } = world();
  for (const issue of [1, 399, 401, 425]) await activity.add('10', record(issue, NOW - issue * DAY));
  await activity.forget('10', NOW - 400 * DAY);
  expect([...stored.values()]).toMatchObject([{ issue: 1 }, { issue: 399 }]);
});

test('a notice takes the place of the earlier one of the same thing, and can be put away twice', async () => {
  const { stored } = world();
  const notice = (id: string, at: string) => ({ kind: 'evidence' as const, id, at, issueKey: 'SHOP-1' });
  for (const one of [notice('a', '2026-11-01'), notice('b', '2026-11-02'), notice('a', '2026-11-03')]) await notices.put('10', one);
  stored.set('notice:10:c', { kind: 'unknown' });
  expect(await notices.list('10')).toEqual([notice('a', '2026-11-03'), notice('b', '2026-11-02')]);
  await notices.remove('10', 'a');
  await notices.remove('10', 'a');
  expect(await notices.list('10')).toEqual([notice('b', '2026-11-02')]);
});

test('a project keeps the moment at which it was switched on first', async () => {
  world();
  await switchedOn.add('10', 1);
  await switchedOn.add('10', 2);
  await switchedOn.add('20', 3);
  expect(await switchedOn.list()).toEqual([{ projectId: '10', since: 1 }, { projectId: '20', since: 3 }]);
  await switchedOn.remove('10');
  await switchedOn.remove('10');
  expect(await switchedOn.list()).toEqual([{ projectId: '20', since: 3 }]);
});
