import { weekBefore } from '../../../../static/health/share/week-before';
import { daysFrom, snapshotOf } from '../trends/snapshot-of';

const TODAY = '2026-11-22';
const compared = (...snapshots: readonly ReturnType<typeof snapshotOf>[]) => weekBefore(snapshots, TODAY, (day) => day);

test('the last count against the one seven days before', () => {
  const gaps = (count: number) => ({ 'has-criteria': count, 'has-estimate': 9, 'has-role': 1, 'has-means': 2 });
  const all = daysFrom('2026-11-10', TODAY).map((day) => snapshotOf(day, { ready: Number(day.slice(8)), gaps: gaps(Number(day.slice(8))) }));
  expect(compared(...all)).toEqual({
    now: TODAY,
    before: '2026-11-15',
    ready: { now: 22, before: 15 },
    notReady: { now: 4, before: 4 },
    gaps: [
      { name: 'Acceptance criteria', count: { now: 22, before: 15 } },
      { name: 'An estimate', count: { now: 9, before: 9 } },
      { name: 'What somebody wants to do', count: { now: 2, before: 2 } },
    ],
  });
});

test.each([
  ['a lost day: the one before stands for it', ['2026-11-13', '2026-11-16', '2026-11-21'], '2026-11-13'],
  ['three days of grace', ['2026-11-12', TODAY], '2026-11-12'],
  ['and no more', ['2026-11-11', TODAY], null],
  ['an old last count is none of now', ['2026-11-12', '2026-11-19'], null],
  ['a first week', ['2026-11-16', TODAY], null],
  ['nothing', [], null],
])('%s', (_, days, before) => {
  expect(compared(...days.map((day) => snapshotOf(day)))?.before ?? null).toBe(before);
});

test('days of a scan are not compared, and a gap that was not counted then has no earlier number', () => {
  expect(compared(snapshotOf('2026-11-15', { partial: true }), snapshotOf(TODAY))).toBeNull();
  expect(compared(snapshotOf('2026-11-15'), snapshotOf(TODAY, { gaps: { 'has-role': 3 } }))?.gaps).toEqual([{ name: 'Who it is for', count: { now: 3, before: null } }]);
});
