import { DAY } from '../time-spans';
import type { PastThroughput } from '../health/past-throughput';
import { isOpen } from './epic';
import { sum } from './sum';
import { sizeIn } from '../health/item-size';
import type { EpicWork, RoadmapInput } from './roadmap-input';

/** What part of the team's work an epic gets. */
export interface EpicPace {
  /** 0 to 1. */
  readonly share: number;
  /** `own`: what it got in the past sprints or weeks. `even`: it got too little to tell, so as much as each of the epics that are worked on or due next. */
  readonly from: 'own' | 'even';
}

/** Fewer finished items of an epic say nothing of its share. */
const FEWEST = 3;

/** Null where the pace of the team itself is not known. */
export function epicPace({ done }: EpicWork, input: RoadmapInput): EpicPace | null {
  const { past, now } = input.health;
  if (past.kind === 'not-enough') return null;
  const since = now - past.days * past.sizes.length * DAY;
  const lately = done.filter(({ at }) => at !== null && at > since && at <= now);
  const all = sum(past.sizes, (size) => size);
  if (lately.length >= FEWEST && all > 0) return { share: Math.min(1, sum(lately, ({ size }) => sizeIn(past, size)) / all), from: 'own' };
  return { share: 1 / Math.max(1, worked(input)), from: 'even' };
}

/** Finished per past period for an epic, in the unit of the pace. */
export const sharedSizes = (past: PastThroughput, { share }: EpicPace): readonly number[] => past.sizes.map((size) => size * share);

/** Open epics that have a started item, or are due next. */
function worked({ works, dueNext }: RoadmapInput): number {
  const due = new Set(dueNext.map(({ epic }) => epic.key));
  return works.filter(({ epic, open }) => isOpen(epic) && open.length > 0 && (due.has(epic.key) || open.some(({ facts }) => facts.status.category === 'indeterminate'))).length;
}
