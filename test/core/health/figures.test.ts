import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput } from '../../../src/core/health/health-input';
import { notEnough, type Measure } from '../../../src/core/health/measure';
import { saneThresholds, THRESHOLDS } from '../../../src/core/health/known-thresholds';
import type { ThresholdValues } from '../../../src/core/health/thresholds';
import type { Sprint, SprintMove, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { RULES } from '../../../src/core/rules/registry';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';
import { runs } from '../../support/runs';
import { secondComputation } from './second-computation';

const anItem = fc.record({
  band: fc.constantFrom('ready' as const, 'ready' as const, 'close' as const, 'not-ready' as const, null),
  estimate: fc.constantFrom(null, undefined, 0, 1, 2, 3, 5, 8, 0.5),
  epic: fc.boolean(),
  blocker: fc.constantFrom('none' as const, 'none' as const, 'open' as const, 'done' as const),
  criteria: fc.nat(4),
  gaps: fc.subarray(RULES.map(({ id }) => id), { maxLength: 3 }),
  created: fc.oneof(fc.constant(null), fc.nat(400)),
  updated: fc.oneof(fc.constant(null), fc.constant(7), fc.nat(300)),
  sprints: fc.subarray([1, 2, 6, 7, 8]),
  started: fc.boolean(),
  readyFor: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 120 })),
});
const backlog = fc.array(anItem, { maxLength: 60 }).map((items): PlainItem[] => items.map((item, n) => ({ ...item, key: `SHOP-${n}` })));

const days = fc.integer({ min: -5, max: 150 });
const aSprint = (id: number, state: Sprint['state']) =>
  fc.record({ from: fc.option(days), length: fc.integer({ min: -1, max: 30 }) }).map(({ from, length }): Sprint => ({ id, name: `S${id}`, state, start: from === null ? null : NOW - from * DAY, end: from === null ? null : NOW - (from - length) * DAY }));
const someSprints = fc.tuple(...[1, 2, 3, 4, 5].map((id) => aSprint(id, 'closed')), aSprint(6, 'active'), aSprint(7, 'future'), aSprint(8, 'future')).chain((all) => fc.subarray(all));
const history = fc.record({
  since: fc.integer({ min: 30, max: 200 }).map((n) => NOW - n * DAY),
  finished: fc
    .array(
      fc.record({
        at: days.map((n) => NOW - n * DAY),
        size: fc.constantFrom(null, 1, 2, 3, 5, 8, 3, 2, 1),
        past: fc.record({ created: fc.option(fc.nat(200).map((n) => NOW - n * DAY)), sprints: fc.subarray([4, 5, 6]), readySince: fc.option(fc.nat(120).map((n) => NOW - n * DAY)) }),
      }),
      { maxLength: 60 },
    )
    .map((all) => all.map((one, n) => ({ ...one, past: { ...one.past, id: 1000 + n } }))),
  sprints: someSprints,
});

/** Changes of the Sprint field, each a whole day and a part ago, so that none falls on the moment at which a sprint began. */
const moves = fc
  .array(fc.record({ issue: fc.oneof(fc.nat(60), fc.integer({ min: 1000, max: 1060 })), at: fc.integer({ min: 0, max: 160 }).map((n) => NOW - (n + 0.5) * DAY), from: fc.subarray([5, 6, 7]), to: fc.subarray([5, 6, 7]) }), { maxLength: 40 })
  .map((all): readonly SprintMove[] => all.sort((a, b) => a.at - b.at));

/** What a team may set for any threshold, in any order of steps. */
const someThresholds = fc
  .record(Object.fromEntries([...THRESHOLDS].map(([id, { least, most }]) => [id, fc.integer({ min: Math.ceil(least), max: Math.min(most, 100) })])), { requiredKeys: [] })
  .map(saneThresholds);

const seen = (measure: Measure) => (measure.kind === 'measured' ? { value: measure.value, behind: measure.behind } : null);

it.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s is what a second, plain computation finds', (id, figure) => {
  let measured = 0;
  fc.assert(
    fc.property(backlog, history, moves, fc.oneof(fc.constant({}), someThresholds), (items, past, moved, thresholds) => {
      const first = seen(figure.measure(healthInput(items.map(backlogItem), past, NOW, { moves: moved, thresholds })));
      const second = secondComputation(items, past, moved, thresholds)[id];
      expect(first?.behind).toEqual(second?.behind);
      if (first === null || !second) return expect(first).toBe(second);
      measured += 1;
      return expect(first.value).toBeCloseTo(second.value, 9);
    }),
    runs(300),
  );
  // a generator that never gives enough data would prove nothing
  expect(measured).toBeGreaterThan(20);
});

it('every figure has a file of its name, words, and a place in the registry', () => {
  const files = readdirSync('src/core/health/figures').map((name) => name.replace('.ts', '')).filter((name) => !['registry', 'window-share'].includes(name));
  expect(FIGURES.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const { meaning, formula, threshold, source, behind } of FIGURES) {
    expect([meaning, formula({ thresholds: {} }), threshold({ thresholds: {} }), source].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(behind).toMatch(/^[A-Z].*[^.]$/);
  }
});

const none: WorkHistory = { since: NOW - 200 * DAY, finished: [], sprints: [] };
const story: PlainItem = { key: 'SHOP-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 10, updated: 1, sprints: [], started: false };
const measures = (items: readonly PlainItem[], past: Parameters<typeof healthInput>[1], thresholds: ThresholdValues = {}) => {
  const input = healthInput(items.map(backlogItem), past, NOW, { thresholds });
  return Object.fromEntries(FIGURES.map(({ id, measure }) => [id, measure(input)] as const));
};

it('an empty project has no figures, and each says why', () => {
  const all = Object.values(measures([], none));
  expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'not-enough'));
  expect(all.every((measure) => measure.kind === 'not-enough' && /^[A-Z].*\.$/.test(measure.missing))).toBe(true);
});

it('a history that could not be read takes away only what needs it', () => {
  const all = measures([story], notEnough('Jira did not answer.'));
  expect(Object.entries(all).filter(([, { kind }]) => kind === 'not-enough').map(([id]) => id).sort()).toEqual(['backlog-in-time', 'ready-runway', 'refinement-rate', 'scope-churn', 'unready-next-sprint', 'unready-this-sprint']);
  expect(all['ready-runway']).toEqual({ kind: 'not-enough', missing: 'Jira did not answer. Ready now: 1 item.' });
  for (const id of ['scope-churn', 'unready-next-sprint', 'unready-this-sprint']) expect(all[id]).toEqual({ kind: 'not-enough', missing: 'The sprints could not be read.' });
});

it('a Kanban project without estimates counts items by the week; four weeks are wanted', () => {
  const finished = Array.from({ length: 20 }, (_, n) => ({ at: NOW - (n * 3.5 + 1) * DAY, size: null }));
  const all = measures(Array.from({ length: 8 }, (_, n) => ({ ...story, key: `KAN-${n}`, estimate: null })), { ...none, finished });
  expect(all['ready-runway']).toMatchObject({ value: 4, text: '4 weeks', level: 'good', note: '8 ready items; 20 items finished in the last 10 weeks.' });
  expect(all['backlog-in-time']).toMatchObject({ text: '0.9 months', note: '8 open, 2 finished per week' });
  expect(all['unready-this-sprint']).toEqual({ kind: 'not-enough', missing: 'No sprint is running on a board that you can see.' });
  expect(all['estimate-coverage']).toMatchObject({ text: '0 of 8', level: 'act' });
});

it('a site that hides the estimate says so', () => {
  expect(measures([{ ...story, estimate: undefined }], none)['estimate-coverage']).toEqual({ kind: 'not-enough', missing: 'These items have no estimate field that you can see.' });
});

const steady = (() => {
  const sprints = [1, 2, 3, 4, 5].map((id): Sprint => ({ id, name: '', state: 'closed', start: NOW - (5 - id + 1) * 14 * DAY, end: NOW - (5 - id) * 14 * DAY }));
  return { ...none, sprints, finished: sprints.flatMap(({ end }) => Array.from({ length: 4 }, () => ({ at: (end ?? 0) - DAY, size: null }))) };
})();

it.each([[0, 'act'], [3, 'act'], [4, 'watch'], [6, 'good'], [12, 'good'], [13, 'watch'], [20, 'watch'], [21, 'act']])('%i ready items at four in two sprints: %s', (count, level) => {
  expect(measures(Array.from({ length: count }, (_, n) => ({ ...story, key: `A-${n}` })), steady)['ready-runway']).toMatchObject({ value: count / 4, level });
});

it.each<[string, number, ThresholdValues, RegExp]>([
  ['a healthy length under the wanted one says why it is healthy', 7, {}, /sprints\. At the usual pace a little less than wanted, but still healthy: that begins at 1\.5 sprints\.$/],
  ['what reads as the wanted length needs no word', 8, {}, /sprints\.$/],
  ['too much says so', 13, {}, /sprints\. More than enough: what is described now may have to be described again\.$/],
  ['what is less than wanted is never too much', 16, { 'ready-runway.wanted': 5 }, /sprints\.$/],
])('%s', (_, count, thresholds, note) => {
  const measure = measures(Array.from({ length: count }, (_unused, n) => ({ ...story, key: `A-${n}` })), steady, thresholds)['ready-runway'];
  expect(measure?.kind === 'measured' && measure.note.replace(/^.*finished in the last /, '')).toMatch(note);
});

it('a first scan that touched everything at once says nothing of age', () => {
  expect(measures(Array.from({ length: 6 }, (_, n) => ({ ...story, key: `A-${n}`, updated: n === 0 ? 200 : 2 })), none).staleness).toMatchObject({ kind: 'not-enough' });
  expect(measures(Array.from({ length: 4 }, (_, n) => ({ ...story, key: `A-${n}`, updated: 2 })), none).staleness).toMatchObject({ text: '0 of 4' });
});
