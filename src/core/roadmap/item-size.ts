import type { PastThroughput } from '../health/past-throughput';

/**
 * How large work is in the unit of the team's pace: one an item where items are counted; its points, and for an item without an estimate what
 * the team's finished items had on average.
 * @param points null or undefined: not estimated, or not readable
 */
export const sizeIn = (past: PastThroughput, points: number | null | undefined): number => (past.unit === 'items' ? 1 : (points ?? usualSize(past)));

/** Mean points of a finished item. */
const usualSize = ({ sizes, finished }: PastThroughput): number => (finished === 0 ? 1 : sizes.reduce((total, size) => total + size, 0) / finished);

export const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);
