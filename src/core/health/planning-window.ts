import { isPlannable, type BacklogItem } from './backlog-item';
import { sizeOf, usualSize } from './item-size';
import type { NotEnough } from './measure';
import { meanSize, type PastThroughput } from './past-throughput';
import { inForce, type Threshold, type ThresholdValues } from './thresholds';
import type { Sprint } from './work-history';

/** Weeks that stand for a sprint where there are none. */
export const WEEKS_A_SPRINT = 2;

const SPRINTS: Threshold = { name: 'Planned ahead', unit: 'sprints', usual: 2, least: 0.5, most: 10, source: 'PSknowHOW and others: the next two' };
const FEWEST: Threshold = { name: 'Looked at, at least', unit: 'items', usual: 20, least: 1, most: 200, source: 'Stickyminds: the top 20 to 40 should be clear' };

/** How far the planning window reaches. */
export const WINDOW = { sprints: SPRINTS, fewest: FEWEST };

/** Sprints that the window makes, and its fewest items. */
export function windowLimits(input: { readonly thresholds: ThresholdValues }): { readonly sprints: number; readonly fewest: number } {
  const at = inForce('ready-coverage', WINDOW, input);
  return { sprints: at('sprints'), fewest: at('fewest') };
}

/**
 * The first plannable items in rank order whose size makes two sprints (four weeks without sprints), and never fewer than twenty where there are
 * as many, unless a team has set otherwise. An item without an estimate counts as large as the team's finished items are on average.
 */
export function planningWindow(items: readonly BacklogItem[], past: PastThroughput | NotEnough, running: readonly Sprint[], thresholds: ThresholdValues = {}): readonly BacklogItem[] {
  const { sprints, fewest } = windowLimits({ thresholds });
  const plannable = items.filter((item) => isPlannable(item, running));
  if (past.kind === 'not-enough') return plannable.slice(0, fewest);
  const wanted = sprints * (past.period === 'week' ? WEEKS_A_SPRINT : 1) * meanSize(past);
  const usual = usualSize(past);
  let size = 0;
  const end = plannable.findIndex((item) => {
    size += sizeOf(item, past, usual);
    return size >= wanted;
  });
  return plannable.slice(0, Math.max(fewest, end < 0 ? plannable.length : end + 1));
}
