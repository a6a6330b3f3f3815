import { interval, seeded } from './bootstrap';
import { f1, kappa, NO_COUNTS, precision, recall, type Counts } from './counts';

/** counts, precision, recall, F1, kappa; kappa of the first by hand: observed 0.7, by chance 0.5 */
const cases: [Counts, number | null, number | null, number | null, number | null][] = [
  [{ hit: 20, wrong: 5, missed: 10, quiet: 15 }, 0.8, 2 / 3, 8 / 11, 0.4],
  [{ hit: 3, wrong: 0, missed: 0, quiet: 7 }, 1, 1, 1, 1],
  [{ hit: 0, wrong: 0, missed: 4, quiet: 6 }, null, 0, 0, 0],
  [{ hit: 0, wrong: 0, missed: 0, quiet: 6 }, null, null, null, null],
  [NO_COUNTS, null, null, null, null],
];

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e9) / 1e9);

it.each(cases)('%j', (counts, ...expected) => {
  expect([precision, recall, f1, kappa].map((formula) => rounded(formula(counts)))).toEqual(expected.map(rounded));
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('interval', () => {
  it('is the same every time', () => {
    expect(interval([0, 0, 1, 1, 1, 0, 1], mean)).toEqual(interval([0, 0, 1, 1, 1, 0, 1], mean));
  });

  it('lies around the figure and is narrower with more groups', () => {
    const of = (times: number): { from: number; to: number } => interval(Array.from({ length: times }, () => [0, 1]).flat(), mean) ?? { from: 0, to: 0 };
    expect(of(5).from).toBeLessThan(0.5);
    expect(of(5).to).toBeGreaterThan(0.5);
    expect(of(50).to - of(50).from).toBeLessThan(of(5).to - of(5).from);
  });

  it('is not told from one group, or where no draw has a figure', () => {
    expect(interval([1], mean)).toBeNull();
    expect(interval([1, 2], () => null)).toBeNull();
  });
});

it('chance is seeded: known numbers from 0 to below 1', () => {
  const next = seeded(1);
  const numbers = Array.from({ length: 1000 }, next);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(mean(numbers)).toBeCloseTo(0.5, 1);
});
