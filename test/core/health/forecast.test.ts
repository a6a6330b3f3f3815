import fc from 'fast-check';
import { forecast, LONGEST } from '../../../src/core/health/forecast';
import { seededRandom } from '../../../src/core/health/seeded-random';
import { runs } from '../../support/runs';

it('a constant pace has one future: the size divided by it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 500 }), (pace, periods, size) => {
      const { low, middle, high } = forecast(size, Array.from({ length: periods }, () => pace), 1, 50);
      expect(low).toBeCloseTo(Math.min(LONGEST, size / pace), 9);
      expect([middle, high]).toEqual([low, low]);
    }),
    runs(200),
  );
});

it('work that fits into any period lasts as long as that one needs for it', () => {
  // a pace of 4 or 8 with the same odds, and 4 points to do: half a period or a whole one
  expect(forecast(4, [4, 8])).toMatchObject({ low: 0.5, high: 1 });
  expect(forecast(4, [8, 8, 8, 8, 8, 8, 8, 8, 8, 4])).toEqual({ low: 0.5, middle: 0.5, high: 0.5 });
});

it('waiting for the one period of two in which work is done follows the geometric distribution', () => {
  // it takes 1 period with odds of 1/2, at most 2 with 3/4, at most 3 with 7/8: 15 % lie at 1, 85 % at 3
  expect(forecast(5, [0, 5])).toMatchObject({ low: 1, high: 3 });
  expect(forecast(5, [0, 5], 7, 20_000)).toMatchObject({ low: 1, high: 3 });
});

it('is the same for the same seed, and nearly so for another', () => {
  const past = [3, 8, 0, 5, 6];
  expect(forecast(30, past)).toEqual(forecast(30, past));
  expect(Math.abs(forecast(30, past, 1).middle - forecast(30, past, 2).middle)).toBeLessThan(0.5);
});

it('ends lie in order, more work never lasts shorter, and nothing to do takes no time', () => {
  const past = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 10 }).filter((sizes) => sizes.some((n) => n > 0));
  fc.assert(
    fc.property(past, fc.nat(80), fc.nat(20), (sizes, size, more) => {
      const { low, middle, high } = forecast(size, sizes, 3, 100);
      expect(low <= middle && middle <= high).toBe(true);
      expect(forecast(size + more, sizes, 3, 1).middle).toBeGreaterThanOrEqual(forecast(size, sizes, 3, 1).middle);
      expect(forecast(0, sizes, 3, 20)).toEqual({ low: 0, middle: 0, high: 0 });
    }),
    runs(200),
  );
});

it('stops where nobody can look ahead', () => {
  expect(forecast(1_000_000, [1], 1, 10)).toEqual({ low: LONGEST, middle: LONGEST, high: LONGEST });
});

it('draws evenly, and the same numbers again', () => {
  const random = seededRandom(42);
  const drawn = Array.from({ length: 50_000 }, () => Math.floor(random() * 5));
  expect([0, 1, 2, 3, 4].every((n) => Math.abs(drawn.filter((one) => one === n).length - 10_000) < 400)).toBe(true);
  const [one, other] = [seededRandom(9), seededRandom(9)];
  expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, other));
  expect(Array.from({ length: 1000 }, seededRandom(3)).every((n) => n >= 0 && n < 1)).toBe(true);
});
