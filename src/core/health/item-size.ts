import type { BacklogItem } from './backlog-item';
import type { PastThroughput } from './past-throughput';

/** How large a finished item was on average, in the unit of the throughput: what an item without an estimate is taken for. */
export const usualSize = (past: PastThroughput): number => (past.unit === 'items' ? 1 : past.sizes.reduce((total, size) => total + size, 0) / Math.max(1, past.finished));

/** Does ready work of this item count for the runway? Where points are counted, only with an estimate. */
export const isSized = ({ facts }: BacklogItem, past: PastThroughput): boolean => past.unit === 'items' || typeof facts.estimate === 'number';

/** Size of an item in the unit of the throughput, `usual` where it has no estimate. */
export const sizeOf = ({ facts }: BacklogItem, past: PastThroughput, usual: number): number => (past.unit === 'items' ? 1 : (facts.estimate ?? usual));

/**
 * The size of work, open or finished, in the unit of the throughput.
 * @param points null or undefined: not estimated, or not readable
 */
export const sizeIn = (past: PastThroughput, points: number | null | undefined): number => (past.unit === 'items' ? 1 : (points ?? usualSize(past)));
