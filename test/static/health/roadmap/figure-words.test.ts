import type { EpicFigures } from '../../../../src/core/roadmap/epic-figures';
import { blockedText, countProgress, dueVersion, forecastText, fuelText, numberText, readinessText, sizeProgress } from '../../../../static/health/roadmap/figure-words';
import { epic, openItem, pace } from '../../../support/roadmap';
import { figures } from './epic-rows';

const withFigures = (over: Partial<EpicFigures>): EpicFigures => figures(over);

test.each([[2, '2'], [2.04, '2'], [2.05, '2.1'], [0, '0']])('%f is “%s”', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test.each<[Partial<EpicFigures>, string, string]>([
  [{ count: { done: 0, all: 0 } }, 'No items', ''],
  [{ count: { done: 1, all: 1 }, size: { done: 0, all: 0 }, unsized: 1 }, '1 of 1 item done', 'No estimates'],
  [{ count: { done: 2, all: 5 }, size: { done: 3, all: 9.5 } }, '2 of 5 items done', '3 of 9.5 points'],
  [{ count: { done: 0, all: 2 }, size: { done: 0, all: 1 }, unsized: 1 }, '0 of 2 items done', '0 of 1 point, 1 without an estimate'],
])('progress of %j', (over, count, size) => {
  expect(countProgress(withFigures(over))).toBe(count);
  expect(sizeProgress(withFigures(over))).toBe(size);
});

test.each([
  [[0, 0, 0], 'None open'],
  [[3, 0, 1], '3 ready, 1 needs refinement'],
  [[0, 2, 2], '2 close, 2 need refinement'],
] as const)('open items %j', ([ready, close, notReady], text) => {
  expect(readinessText(withFigures({ bands: { ready, close, notReady } }))).toBe(text);
});

test.each([
  [null, 'Not known'],
  [0, 'None'],
  [0.04, 'None'],
  [1, '1 sprint'],
  [2.34, '2.3 sprints'],
])('fuel %p', (fuel, text) => {
  expect(fuelText(withFigures({ fuel }), pace([1, 2, 3]))).toBe(text);
});

test('fuel without a pace is not known, and counts weeks without sprints', () => {
  expect(fuelText(withFigures({ fuel: 2 }), { kind: 'not-enough', missing: 'x' })).toBe('Not known');
  expect(fuelText(withFigures({ fuel: 2 }), pace([1], { period: 'week' }))).toBe('2 weeks');
});

test.each([
  [null, ''],
  [{ low: '2027-03-04', middle: '2027-03-10', high: '2027-04-02', beyond: false }, 'Mar 4 to Apr 2'],
  [{ low: '2027-03-04', middle: '2027-03-04', high: '2027-03-04', beyond: false }, 'Mar 4'],
  [{ low: '2027-03-04', middle: '2028-03-04', high: '2029-03-04', beyond: true }, 'Mar 4 or much later'],
])('forecast %j', (range, text) => {
  expect(forecastText(withFigures({ range }), '2027-01-15', 'en-US')).toBe(text);
});

test('a due date that comes from a version names it', () => {
  const versions = [{ id: '1', name: '2.4', release: '2027-01-01', released: true }, { id: '2', name: '2.5', release: '2027-02-01', released: false }];
  expect(dueVersion(epic('SHOP-1', { versions }), '2027-02-01')).toBe('2.5');
  expect(dueVersion(epic('SHOP-1', { versions, due: '2027-02-01' }), '2027-02-01')).toBeNull();
  expect(dueVersion(epic('SHOP-1'), null)).toBeNull();
});

test('blocked items are counted among the open ones', () => {
  const work = { epic: epic('SHOP-1'), open: [openItem('SHOP-2', 'SHOP-1')], done: [] };
  expect(blockedText({ work, figures: figures({ blocked: 1 }) })).toBe('1 of 1');
  expect(blockedText({ work, figures: figures({ blocked: 0 }) })).toBe('None');
  expect(blockedText({ work: { ...work, open: [] }, figures: figures({}) })).toBe('');
});
