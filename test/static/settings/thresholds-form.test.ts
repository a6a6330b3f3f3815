import fc from 'fast-check';
import { saneThresholds, THRESHOLDS } from '../../../src/core/health/known-thresholds';
import { readThresholds, sameThresholds, setCount, thresholdForm, usualText } from '../../../static/settings/thresholds-form';
import { runs } from '../../support/runs';

const usual = thresholdForm({});

test('without own numbers every field shows the usual one, and can be saved', () => {
  expect(usual['orphans.good']).toBe('15');
  expect(usualText('staleness.days')).toBe('90');
  expect(setCount(usual)).toBe(0);
  const read = readThresholds(usual);
  expect(read.ok && saneThresholds(read.values)).toEqual({});
});

test.each<[string, string, string, string | null]>([
  ['a number', 'orphans.good', '20', null],
  ['with a comma, as some countries write it', 'ready-runway.from', '1,75', null],
  ['no number', 'orphans.good', 'few', 'Enter a number from 0 to 100, with at most two digits after the point.'],
  ['nothing', 'staleness.days', '', 'Enter a whole number from 7 to 730.'],
  ['too much', 'blocked.good', '101', 'Enter a number from 0 to 100, with at most two digits after the point.'],
  ['a part of an item', 'ready-coverage.fewest', '2.5', 'Enter a whole number from 1 to 200.'],
  ['steps that cross', 'ready-coverage.watch', '90', '“Worth a look from” cannot be above “Healthy from”.'],
  ['an order of four', 'ready-runway.to', '1', '“Healthy up to” cannot be under “Healthy from”.'],
])('%s', (_, id, typed, problem) => {
  const read = readThresholds({ ...usual, [id]: typed });
  expect(read.ok ? null : read.problems[id]).toBe(problem);
});

test('counts what is set, and knows a comma from a change', () => {
  const one = { ...usual, 'orphans.good': '20', 'ready-runway.from': '1,50' };
  expect(setCount(one)).toBe(1);
  expect(sameThresholds(one, { ...usual, 'orphans.good': '20.0' })).toBe(true);
  expect(sameThresholds(one, usual)).toBe(false);
  expect(sameThresholds({ ...usual, 'orphans.good': 'x' }, { ...usual, 'orphans.good': 'y' })).toBe(false);
});

test('what may be kept can be shown and saved again as it is', () => {
  const kept = fc.record(Object.fromEntries([...THRESHOLDS].map(([id, { least, most }]) => [id, fc.integer({ min: Math.ceil(least), max: Math.min(most, 120) })])), { requiredKeys: [] }).map(saneThresholds);
  fc.assert(
    fc.property(kept, (values) => {
      const read = readThresholds(thresholdForm(values));
      expect(read.ok && saneThresholds(read.values)).toEqual(values);
    }),
    runs(200),
  );
});
