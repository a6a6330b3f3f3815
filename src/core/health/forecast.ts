import { seededRandom } from './seeded-random';

/** How many periods the work lasts: in 15, 50 and 85 of 100 simulated futures it is gone by then. */
export interface Forecast {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A forecast beyond two years of weeks is no forecast. */
export const LONGEST = 104;
const RUNS = 2000;
const SEED = 20_201_118;

/**
 * Monte Carlo: each future draws periods of the past with replacement until the work is gone; of the last one only the part that is needed counts.
 * The 85th percentile is the usual service level expectation (Kanban Guide), the 15th its mirror. The same input gives the same forecast.
 * @param size the work, in the unit of `throughput`
 * @param throughput finished per past period; at least one is above 0
 */
export function forecast(size: number, throughput: readonly number[], seed = SEED, runs = RUNS): Forecast {
  const random = seededRandom(seed);
  const futures = new Float64Array(runs);
  for (let run = 0; run < runs; run++) futures[run] = oneFuture(size, throughput, random);
  futures.sort();
  const at = (share: number): number => futures[Math.max(0, Math.ceil(share * runs) - 1)] ?? 0;
  return { low: at(0.15), middle: at(0.5), high: at(0.85) };
}

function oneFuture(size: number, throughput: readonly number[], random: () => number): number {
  let left = size;
  for (let period = 0; period < LONGEST; period++) {
    const drawn = throughput[Math.floor(random() * throughput.length)] ?? 0;
    if (left <= drawn) return drawn === 0 ? period : period + left / drawn;
    left -= drawn;
  }
  return LONGEST;
}
