import type { Snapshot } from '../../../src/contract/snapshot';
import { dayBefore } from './trend-points';

const WEEKS = 4;
/** One week says too little of a pace. */
const FEWEST = 2;

/** How many weeks of the last four the ready items of a day would last at the pace of those weeks; null where fewer than two were counted or nothing was finished. */
export function weeksOfReady(byDay: ReadonlyMap<string, Snapshot>, snapshot: Snapshot): number | null {
  const finished = Array.from({ length: WEEKS }, (_, week) => byDay.get(dayBefore(snapshot.day, week * 7))?.finished).filter((count) => count !== undefined);
  const sum = finished.reduce((total, count) => total + count, 0);
  return finished.length < FEWEST || sum === 0 ? null : snapshot.ready / (sum / finished.length);
}
