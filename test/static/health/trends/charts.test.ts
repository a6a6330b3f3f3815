import { FIGURES } from '../../../../src/core/health/figures/registry';
import type { ChartModel } from '../../../../static/health/trends/chart-model';
import { bandChart, FIGURE_CHARTS, flowChart, gapChart, runwayChart } from '../../../../static/health/trends/charts';
import { gapNote } from '../../../../static/health/trends/gap-note';
import { scopeChart } from '../../../../static/health/trends/scope-chart';
import { trendPoints } from '../../../../static/health/trends/trend-points';
import { daysFrom, snapshotOf } from './snapshot-of';

const TODAY = '2026-11-22';
const points = (snapshots: readonly ReturnType<typeof snapshotOf>[], range: 30 | 90 | 400 = 90) => trendPoints(snapshots, range, TODAY);
const values = ({ rows }: ChartModel, key: string) => rows.map((row) => row.values[key] ?? null);

test('bands: what is in none is not scored, and never less than nothing', () => {
  const chart = bandChart(points([snapshotOf('2026-11-21'), snapshotOf(TODAY, { open: 16 })]));
  expect(chart.series.map(({ name }) => name)).toEqual(['Ready', 'Close', 'Needs refinement', 'Not scored']);
  expect(chart.rows.map((row) => row.values)).toEqual([
    { ready: 8, close: 5, 'not-ready': 4, unscored: 3 },
    { ready: 8, close: 5, 'not-ready': 4, unscored: 0 },
  ]);
});

test('ready work in weeks: the mean of the last four weeks, worked by hand', () => {
  // finished: 4, 2, 0, 2 in the last four weeks, so 2 a week; 8 ready items are 4 weeks
  const finished: Readonly<Record<string, number>> = { '2026-11-01': 2, '2026-11-08': 0, '2026-11-15': 2, [TODAY]: 4 };
  const all = daysFrom('2026-11-01', TODAY).map((day) => snapshotOf(day, { finished: finished[day] ?? 1 }));
  expect(values(runwayChart(points(all), all), 'weeks').at(-1)).toBe(4);
});

test.each([
  ['one counted week', [snapshotOf(TODAY)]],
  ['nothing finished', daysFrom('2026-11-01', TODAY).map((day) => snapshotOf(day, { finished: 0 }))],
  ['a scan under way', daysFrom('2026-11-01', TODAY).map((day) => snapshotOf(day, { partial: true }))],
])('ready work in weeks says nothing after %s', (_, all) => {
  expect(new Set(values(runwayChart(points(all), all), 'weeks'))).toEqual(new Set([null]));
});

test('created against finished: each week once, back from the last counted day; a lost end is a gap', () => {
  const all = daysFrom('2026-11-01', '2026-11-21', ['2026-11-14']).map((day) => snapshotOf(day, { created: Number(day.slice(8)) }));
  const chart = flowChart(all, points(all));
  expect(chart.rows.map(({ day }) => day)).toEqual(['2026-11-07', '2026-11-14', '2026-11-21']);
  expect([values(chart, 'created'), values(chart, 'finished')]).toEqual([[7, null, 21], [2, null, 2]]);
  expect(gapNote(chart)).toBe('1 week without a value is left out.');
});

test('gaps: the three most common of the last count, by their names; none where none was counted', () => {
  const gaps = { 'has-criteria': 3, 'has-estimate': 9, 'has-role': 1, 'no-placeholder': 5, 'gone-rule': 0 };
  const chart = gapChart(points([snapshotOf('2026-11-21', { gaps: { 'has-estimate': 4 } }), snapshotOf(TODAY, { gaps })]));
  expect(chart.series.map(({ name }) => name)).toEqual(['An estimate', 'Placeholders left in the text', 'Acceptance criteria']);
  expect([values(chart, 'has-estimate'), values(chart, 'no-placeholder')]).toEqual([[4, 9], [null, 5]]);
  expect(gapChart(points([snapshotOf(TODAY)])).series).toEqual([]);
});

test('a point of 400 days is a week, one of 90 a day', () => {
  const all = daysFrom('2026-10-01', TODAY).map((day) => snapshotOf(day));
  expect([bandChart(points(all, 400)).per, bandChart(points(all, 90)).per]).toEqual(['week', 'day']);
});

test('every figure has a trend: of the daily counts, or of the changes of the sprint', () => {
  expect([...Object.keys(FIGURE_CHARTS), 'scope-churn'].sort()).toEqual(FIGURES.map(({ id }) => id).sort());
});

test('scope changes: a row a day, what came and what went', () => {
  const chart = scopeChart([{ at: Date.parse('2026-11-21T23:59:59.999Z'), committed: 9, added: 1, removed: 0 }, { at: Date.parse('2026-11-22T10:00Z'), committed: 9, added: 1, removed: 2 }]);
  expect(chart.rows).toEqual([{ day: '2026-11-21', partial: false, values: { added: 1, removed: 0 } }, { day: TODAY, partial: false, values: { added: 1, removed: 2 } }]);
});

test.each([
  ['orphans', 3],
  ['ready-coverage', 8],
  ['staleness', 2],
  ['backlog-in-time', 20],
  ['age', 7],
  ['unready-this-sprint', 1],
  ['unready-next-sprint', 5],
  ['estimate-coverage', 6],
  ['criteria-coverage', null],
])('the trend of %s', (figure, value) => {
  const all = [snapshotOf(TODAY, { gaps: { 'has-estimate': 6 } })];
  const chart = FIGURE_CHARTS[figure]?.(points(all), all);
  expect(chart && values(chart, 'count')).toEqual([value]);
});

test.each(['unready-this-sprint', 'unready-next-sprint'])('the trend of %s has a gap while a scan is under way, and on a site without sprints', (figure) => {
  const all = [snapshotOf('2026-11-21', { partial: true }), snapshotOf(TODAY, { unreadyRunning: null, unreadyPlanned: null })];
  const chart = FIGURE_CHARTS[figure]?.(points(all), all);
  expect(chart && values(chart, 'count')).toEqual([null, null]);
});

test('what became ready stands beside what was finished', () => {
  const all = [snapshotOf(TODAY)];
  const rate = FIGURE_CHARTS['refinement-rate']?.(points(all), all);
  expect(rate && [values(rate, 'ready'), values(rate, 'finished')]).toEqual([[1], [2]]);
});

test('a scan under way is told where scores are, and nowhere else', () => {
  const all = points([snapshotOf(TODAY, { partial: true, gaps: { 'has-role': 1 } })]);
  expect([bandChart(all), gapChart(all)].map(({ rows }) => rows[0]?.partial)).toEqual([true, true]);
  expect([FIGURE_CHARTS.orphans?.(all, []), flowChart([snapshotOf(TODAY, { partial: true })], all)].map((one) => one?.rows[0]?.partial)).toEqual([false, false]);
});

test.each([
  [[], null],
  [[{ day: 'a', partial: false, values: { x: null } }], '1 day without a value is left out.'],
  [[{ day: 'a', partial: true, values: { x: null } }, { day: 'b', partial: true, values: { x: 1 } }, { day: 'c', partial: true, values: { x: 0 } }], '1 day without a value is left out. 2 days were counted while a scan was under way, so some scores were missing.'],
])('what is missing in %j', (rows, note) => {
  expect(gapNote({ rows, per: 'day' })).toBe(note);
});
