export interface Interval {
  readonly from: number;
  readonly to: number;
}

const RESAMPLES = 2000;
const SEED = 20_261_122;

/** mulberry32: a small generator of numbers from 0 to below 1, the same ones for a seed on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The 95 % percentile interval of a figure when whole groups are drawn with replacement (Efron and Tibshirani 1993, chapter 13): stories of one
 * backlog are alike, so that drawing single stories would promise too much. Draws without a figure are left out; null with fewer than two groups.
 */
export function interval<T>(groups: readonly T[], figure: (sample: readonly T[]) => number | null): Interval | null {
  if (groups.length < 2) return null;
  const next = seeded(SEED);
  const draw = (): readonly T[] => groups.map((group) => groups[Math.floor(next() * groups.length)] ?? group);
  const figures = Array.from({ length: RESAMPLES }, () => figure(draw())).filter((value) => value !== null);
  figures.sort((a, b) => a - b);
  const at = (part: number): number | undefined => figures[Math.round(part * (figures.length - 1))];
  const [from, to] = [at(0.025), at(0.975)];
  return from === undefined || to === undefined ? null : { from, to };
}
