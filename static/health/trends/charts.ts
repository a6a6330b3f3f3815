import type { Snapshot } from '../../../src/contract/snapshot';
import { RULES } from '../../../src/core/rules/registry';
import { BAND_NAMES } from '../../../src/core/readiness/band-name';
import { rowsOf, type ChartModel, type NamedSeries } from './chart-model';
import { dayBefore, type TrendPoint } from './trend-points';
import { weeksOfReady } from './weeks-of-ready';

/** Gaps that a chart can tell apart. */
const MOST_GAPS = 3;
const ITEMS = 'open items';

const per = (points: readonly TrendPoint[]): ChartModel['per'] => {
  const [first, second] = points;
  return first !== undefined && second !== undefined && dayBefore(second.day, 1) !== first.day ? 'week' : 'day';
};

const chart = (points: readonly TrendPoint[], series: readonly NamedSeries[], words: Pick<ChartModel, 'title' | 'caption' | 'unit' | 'kind'>, scores = true): ChartModel => ({
  ...words,
  per: per(points),
  series: series.map(({ key, name }) => ({ key, name })),
  rows: rowsOf(points, series, scores),
});

/** How many open items stand in each band. */
export const bandChart = (points: readonly TrendPoint[]): ChartModel =>
  chart(
    points,
    [
      { key: 'ready', name: BAND_NAMES.ready, of: ({ ready }) => ready },
      { key: 'close', name: BAND_NAMES.close, of: ({ close }) => close },
      { key: 'not-ready', name: BAND_NAMES['not-ready'], of: ({ notReady }) => notReady },
      // approximate counts are made one after the other, so their sum may be a little off
      { key: 'unscored', name: 'Not scored', of: ({ open, ready, close, notReady }) => Math.max(0, open - ready - close - notReady) },
    ],
    { title: 'Readiness of open items', caption: 'All open items of the standard types, by the score that was stored on that day.', unit: ITEMS, kind: 'stack' },
  );

/** How long the ready items would have lasted. @param snapshots all that are known, also from before the range */
export function runwayChart(points: readonly TrendPoint[], snapshots: readonly Snapshot[]): ChartModel {
  const byDay = new Map(snapshots.map((one) => [one.day, one]));
  return chart(points, [{ key: 'weeks', name: 'Ready work', of: (one) => (one.partial ? null : weeksOfReady(byDay, one)) }], {
    title: 'Ready work in weeks',
    caption: 'Ready items divided by the items finished a week, mean of the last four weeks. Counted in items and not in estimates, so it can differ from the figure “Ready work”.',
    unit: 'weeks',
    kind: 'lines',
  });
}

/** What came and what was finished, week by week back from the last counted day. */
export function flowChart(snapshots: readonly Snapshot[], points: readonly TrendPoint[]): ChartModel {
  const byDay = new Map(snapshots.map((one) => [one.day, one]));
  const first = points[0]?.day;
  const ends: TrendPoint[] = [];
  for (let day = snapshots.at(-1)?.day; day !== undefined && first !== undefined && day >= first; day = dayBefore(day, 7)) ends.unshift({ day, snapshot: byDay.get(day) ?? null });
  const series: readonly NamedSeries[] = [
    { key: 'created', name: 'Created', of: ({ created }) => created },
    { key: 'finished', name: 'Finished', of: ({ finished }) => finished },
  ];
  return { ...chart(ends, series, { title: 'Created against finished', caption: 'Items that were created, and items that came into Done, in the seven days up to each date.', unit: 'items a week', kind: 'pairs' }, false), per: 'week' };
}

const gapName = (rule: string): string => RULES.find(({ id }) => id === rule)?.gap ?? rule;

/** The gaps that most open items had when it was counted last. */
export function gapChart(points: readonly TrendPoint[]): ChartModel {
  const last = points.filter(({ snapshot }) => snapshot !== null).at(-1)?.snapshot;
  const most = Object.entries(last?.gaps ?? {}).sort(([, a], [, b]) => b - a).slice(0, MOST_GAPS);
  return chart(points, most.map(([rule]) => gapSeries(rule)), {
    title: 'Most common gaps',
    caption: 'Open items that lose points to a rule; the three most common of the last count. Rules that are set aside for an item do not count there.',
    unit: ITEMS,
    kind: 'lines',
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** While a scan is under way scores are missing, so a count of gaps would be too small. */
const gapCount = (rule: string) => ({ gaps, partial }: Snapshot): number | null => (partial ? null : (gaps[rule] ?? null));
const gapSeries = (rule: string): NamedSeries => ({ key: rule, name: capital(gapName(rule)), of: gapCount(rule) });

/** While a scan is under way it is not known yet of some items whether they are ready. */
const sprintCount = (of: (snapshot: Snapshot) => number | null) => (snapshot: Snapshot): number | null => (snapshot.partial ? null : of(snapshot));

/** What became ready against what was finished, a week up to each day. */
const refinementChart = (points: readonly TrendPoint[]): ChartModel =>
  chart(points, [{ key: 'ready', name: 'Became ready', of: ({ partial, newlyReady }) => (partial ? null : newlyReady) }, { key: 'finished', name: 'Finished', of: ({ finished }) => finished }], {
    title: 'Refined against finished',
    caption: 'Open items that became ready, and items that came into Done, in the seven days up to each date. What became ready and was finished within them counts as finished only.',
    unit: 'items',
    kind: 'lines',
  });

const WHOLE = 'All open items, not only the planning window.';
const oneLine = (title: string, caption: string, of: NamedSeries['of'], scores = true) => (points: readonly TrendPoint[]): ChartModel => chart(points, [{ key: 'count', name: title, of }], { title, caption, unit: ITEMS, kind: 'lines' }, scores);

/** The trend of each figure as far as the daily counts carry it, by the figure's id. What a sprint's scope did is told from its own changes (`scopeChart`). */
export const FIGURE_CHARTS: Readonly<Record<string, (points: readonly TrendPoint[], snapshots: readonly Snapshot[]) => ChartModel>> = {
  'ready-runway': runwayChart,
  'failing-rules': gapChart,
  'backlog-in-time': oneLine('Open items', 'All open items of the standard types.', ({ open }) => open, false),
  orphans: oneLine('Items without an epic', 'Open items without a parent.', ({ orphans }) => orphans, false),
  staleness: oneLine('Not touched for 90 days', 'Open items whose last change was more than 90 days before, as of the day on which the app last scored them.', ({ stale }) => stale, false),
  age: oneLine('Older than half a year', 'Open items that were created more than 180 days before. A median cannot be counted by a query, so this stands for it.', ({ old }) => old, false),
  'unready-this-sprint': oneLine('Not ready in a running sprint', 'Open items of the running sprints whose score is not ready.', sprintCount(({ unreadyRunning }) => unreadyRunning)),
  'unready-next-sprint': oneLine('Not ready in sprints to come', 'Open items of all sprints to come, not only of the next one, whose score is not ready.', sprintCount(({ unreadyPlanned }) => unreadyPlanned)),
  'estimate-coverage': oneLine('Items without an estimate', WHOLE, gapCount('has-estimate')),
  'criteria-coverage': oneLine('Items without acceptance criteria', WHOLE, gapCount('has-criteria')),
  blocked: oneLine('Items with an open blocker', WHOLE, gapCount('no-open-blocker')),
  'ready-coverage': oneLine('Ready items', WHOLE, ({ ready }) => ready),
  'refinement-rate': refinementChart,
};
