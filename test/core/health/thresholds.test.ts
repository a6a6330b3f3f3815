import fc from 'fast-check';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { wantedPeriods } from '../../../src/core/health/figures/ready-runway';
import { healthInput } from '../../../src/core/health/health-input';
import { crossings, saneThresholds, THRESHOLDS } from '../../../src/core/health/known-thresholds';
import type { Measure } from '../../../src/core/health/measure';
import { setByTeam, valueText } from '../../../src/core/health/threshold-text';
import { fits, type ThresholdValues } from '../../../src/core/health/thresholds';
import type { Sprint, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';
import { runs } from '../../support/runs';

const figure = (id: string) => FIGURES.find((one) => one.id === id) as (typeof FIGURES)[number];

it('every threshold says what it counts, from where it comes, and is usual within its own range', () => {
  expect(THRESHOLDS.size).toBeGreaterThan(30);
  for (const [id, threshold] of THRESHOLDS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+$/);
    expect(threshold.name).toMatch(/^[A-Z].*[a-z]$/);
    expect(threshold.source).toMatch(/^[A-Z].*[^.]$|^agile/);
    expect([id, fits(threshold, threshold.usual)]).toEqual([id, true]);
  }
  for (const { thresholds, ascending } of FIGURES) expect(ascending.flat().every((name) => name in thresholds)).toBe(true);
  expect(crossings({})).toEqual([]);
});

it.each<[string, Readonly<Record<string, unknown>>, ThresholdValues]>([
  ['what is usual is left out', { 'orphans.good': 15, 'staleness.days': 60 }, { 'staleness.days': 60 }],
  ['what nobody knows', { 'orphans.best': 3, orphans: 3, __proto__: 3 }, {}],
  ['what is no number', { 'orphans.good': '20', 'blocked.good': NaN, 'blocked.watch': null, 'staleness.days': Infinity }, {}],
  ['what is out of its range', { 'orphans.good': -1, 'staleness.days': 731, 'ready-coverage.fewest': 2.5, 'blocked.good': 3.333 }, {}],
  ['steps that cross take their figure back to usual, and no other', { 'ready-coverage.good': 50, 'ready-coverage.fewest': 30, 'blocked.good': 5 }, { 'blocked.good': 5 }],
  ['steps that meet do not cross', { 'ready-coverage.good': 60, 'blocked.good': 0 }, { 'ready-coverage.good': 60, 'blocked.good': 0 }],
])('%s', (_, values, sane) => {
  expect(saneThresholds(values)).toEqual(sane);
});

it('says in words what is in force, and what a team has set', () => {
  const input = { thresholds: { 'orphans.good': 20, 'staleness.days': 1, 'ready-runway.wanted': 3, 'ready-coverage.sprints': 1, 'ready-coverage.fewest': 10 } };
  expect(figure('orphans').threshold(input)).toBe('Healthy up to 20 % of all and 5 % of the planning window, worth a look up to 25 % of all. The worse of the two decides.');
  expect(setByTeam(figure('orphans'), input)).toBe('Set by your team: healthy up to 20 % (usual: 15 %).');
  expect(setByTeam(figure('staleness'), input)).toBe('Set by your team: an item is stale when nobody has changed it for 1 day (usual: 90 days).');
  expect(setByTeam(figure('blocked'), input)).toBeNull();
  expect(setByTeam(figure('age'), input)).toBeNull();
  expect(figure('ready-coverage').formula(input)).toContain('as many as make 1 sprint (2 weeks without sprints), and at least 10.');
  expect(figure('ready-coverage').threshold({ thresholds: {} })).toBe('Healthy from 80 %, worth a look from 60 %.');
  expect([wantedPeriods(input, 'sprint'), wantedPeriods(input, 'week'), wantedPeriods({ thresholds: {} }, 'sprint')]).toEqual([3, 6, 2]);
  expect([valueText(1, 'criteria'), valueText(0.9, 'ratio'), valueText(1.5, 'months')]).toEqual(['1 criterion', '0.9', '1.5 months']);
});

const sprints = [1, 2, 3, 4, 5].map((id): Sprint => ({ id, name: '', state: 'closed', start: NOW - (6 - id) * 14 * DAY, end: NOW - (5 - id) * 14 * DAY }));
const running: Sprint = { id: 6, name: '', state: 'active', start: NOW - DAY, end: NOW + DAY };
const next: Sprint = { id: 7, name: '', state: 'future', start: null, end: null };
/** Four items a sprint. */
const finished = sprints.flatMap(({ end }) => Array.from({ length: 4 }, (_, n) => ({ at: (end ?? 0) - DAY, size: null, past: { id: (end ?? 0) + n, created: null, sprints: [], readySince: NOW - 300 * DAY } })));
const history: WorkHistory = { since: NOW - 200 * DAY, finished, sprints: [...sprints, running, next] };
const story: PlainItem = { key: 'A-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 10, updated: 1, sprints: [], started: false };

/** Forty items of which the first so many are as they should not be, everything else the same. */
const faulty: Readonly<Record<string, (item: PlainItem) => PlainItem>> = {
  'ready-coverage': (item) => ({ ...item, band: 'close' }),
  'unready-this-sprint': (item) => ({ ...item, band: 'close' }),
  'unready-next-sprint': (item) => ({ ...item, band: 'close' }),
  'estimate-coverage': (item) => ({ ...item, estimate: null }),
  'criteria-coverage': (item) => ({ ...item, criteria: 0 }),
  blocked: (item) => ({ ...item, blocker: 'open' }),
  orphans: (item) => ({ ...item, epic: false }),
  staleness: (item) => ({ ...item, updated: 800 }),
  'scope-churn': (item) => ({ ...item, created: 0 }),
};
const inSprint: Readonly<Record<string, readonly number[]>> = { 'unready-this-sprint': [6], 'scope-churn': [6], 'unready-next-sprint': [7] };
const COUNT = 40;
const ORDER = { good: 0, watch: 1, act: 2 };
const level = (measure: Measure): number | null => (measure.kind === 'measured' && measure.level !== null ? ORDER[measure.level] : null);

const allowed = fc
  .record(Object.fromEntries([...THRESHOLDS].map(([id, { least, most }]) => [id, fc.integer({ min: Math.ceil(least), max: Math.min(most, 100) })])), { requiredKeys: [] })
  .map(saneThresholds);

it.each(Object.entries(faulty))('%s: whatever a team sets, one more faulty item never makes it look better', (id, spoil) => {
  fc.assert(
    fc.property(allowed, fc.nat(COUNT - 1), (thresholds, count) => {
      const at = (bad: number): number | null => {
        const items = Array.from({ length: COUNT }, (_, n): PlainItem => ({ ...story, key: `A-${n + 1}`, updated: n % 5, sprints: inSprint[id] ?? [] }));
        const input = healthInput(items.map((item, n) => backlogItem(n < bad ? spoil(item) : item)), history, NOW, { moves: [], thresholds });
        return level(figure(id).measure(input));
      };
      const [one, more] = [at(count), at(count + 1)];
      if (one !== null && more !== null) expect(more).toBeGreaterThanOrEqual(one);
    }),
    runs(60),
  );
});

/** Levels along a growing number: up to the good ones it only gets better, behind them only worse. */
const hasOneTop = (levels: readonly number[]): boolean => {
  const best = Math.min(...levels);
  const [first, last] = [levels.indexOf(best), levels.lastIndexOf(best)];
  return levels.every((one, n) => (n === 0 || (n <= first ? one <= (levels[n - 1] ?? one) : n > last ? one >= (levels[n - 1] ?? one) : one === best)));
};

it.each<[string, number, number, (count: number) => PlainItem]>([
  // each length is forecast, which takes its time
  ['ready-runway', 5, 5, (n) => ({ ...story, key: `A-${n}` })],
  ['refinement-rate', 2, 40, (n) => ({ ...story, key: `A-${n}`, readyFor: 1 + n * 0.3 })],
])('%s: whatever a team sets, there is one healthy stretch, and it gets worse on both sides', (id, step, often, make) => {
  fc.assert(
    fc.property(allowed, (thresholds) => {
      const levels = Array.from({ length: 60 / step }, (_, count) => {
        const items = Array.from({ length: count * step }, (_unused, n) => backlogItem(make(n + 1)));
        return level(figure(id).measure(healthInput(items, history, NOW, { thresholds })));
      }).filter((one) => one !== null);
      expect(levels.length === 0 || hasOneTop(levels)).toBe(true);
    }),
    runs(often),
  );
});
