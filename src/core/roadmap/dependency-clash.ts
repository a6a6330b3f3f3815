import type { Day } from './day';
import type { EpicFigures } from './epic-figures';

/** An epic that is to end before the one for which it waits. */
export interface DependencyClash {
  /** What says when the waiting epic ends. */
  readonly by: 'due' | 'forecast';
  readonly ends: Day;
  /** When the epic for which it waits ends: the later of its due date and the middle of its forecast. */
  readonly blockerEnds: Day;
}

type Ends = Pick<EpicFigures, 'due' | 'range'>;

/** Null where the dates fit, or where one of the two says no date. A due date is a promise, so it counts before a forecast. */
export function dependencyClash(blocker: Ends, blocked: Ends): DependencyClash | null {
  const ends = blocked.due ?? blocked.range?.middle ?? null;
  const blockerEnds = later(blocker.due, blocker.range?.middle ?? null);
  if (ends === null || blockerEnds === null || ends >= blockerEnds) return null;
  return { by: blocked.due === null ? 'forecast' : 'due', ends, blockerEnds };
}

const later = (one: Day | null, other: Day | null): Day | null => (one === null || (other !== null && other > one) ? other : one);
