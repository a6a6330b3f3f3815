import fc from 'fast-check';
import { wholePoints } from '../../../src/core/readiness/whole-points';
import { runs } from '../../support/runs';

describe('whole points', () => {
  it.each([
    [[10, 20, 8, 10, 5], [19, 38, 15, 19, 9]],
    [[1, 1, 1], [34, 33, 33]],
    [[0, 5], [0, 100]],
    [[1, 2, 3, 4, 5, 6], [5, 10, 14, 19, 24, 28]],
    [Array(13).fill(5), [8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7]],
    [[999.9999999999999, 1000, 11, 0], [49, 50, 1, 0]],
    [[0, 0], [0, 0]],
    [[], []],
  ])('%j -> %j', (weights, points) => {
    expect(wholePoints(weights)).toEqual(points);
  });

  const weight = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 0.5, 1, 1 / 3, 1000), fc.double({ min: 0, max: 1000, noNaN: true }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 20 }).filter((all) => all.some((one) => one > 0));
  const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);

  it('are whole, never negative, add up to 100, and nothing is given for no weight', () => {
    fc.assert(
      fc.property(weights, (all) => {
        const points = wholePoints(all);
        expect(sum(points)).toBe(100);
        expect(points.filter((one, index) => !Number.isInteger(one) || one < 0 || (all[index] === 0 && one > 0))).toEqual([]);
      }),
      runs(500),
    );
  });

  it('give no weight more than a larger one', () => {
    fc.assert(
      fc.property(weights, (all) => {
        const points = wholePoints(all);
        const byWeight = all.map((one, index) => ({ one, points: points[index] ?? 0 })).sort((a, b) => a.one - b.one || a.points - b.points);
        expect(byWeight.map((pair) => pair.points)).toEqual(byWeight.map((pair) => pair.points).sort((a, b) => a - b));
      }),
      runs(500),
    );
  });

  it('give no weight more when another one joins, wherever it stands', () => {
    fc.assert(
      fc.property(weights, weight, fc.nat(), (all, joining, place) => {
        const at = place % (all.length + 1);
        const before = wholePoints(all);
        const after = wholePoints([...all.slice(0, at), joining, ...all.slice(at)]).filter((_, index) => index !== at);
        expect(after.filter((points, index) => points > (before[index] ?? 0))).toEqual([]);
      }),
      runs(1000),
    );
  });
});
