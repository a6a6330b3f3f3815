import { isPlannable, type BacklogItem } from './backlog-item';
import { sizeOf, usualSize } from './item-size';
import type { NotEnough } from './measure';
import { meanSize, type PastThroughput } from './past-throughput';
import type { Sprint } from './work-history';

/** The top 20 to 40 items should be small and clear enough for a sprint (Stickyminds); a share of fewer says little. */
const FEWEST = 20;
const PERIODS = { sprint: 2, week: 4 } as const;

/**
 * The first plannable items in rank order whose size makes two sprints (four weeks without sprints), and never fewer than twenty where there are
 * as many. An item without an estimate counts as large as the team's finished items are on average.
 */
export function planningWindow(items: readonly BacklogItem[], past: PastThroughput | NotEnough, running: readonly Sprint[]): readonly BacklogItem[] {
  const plannable = items.filter((item) => isPlannable(item, running));
  if (past.kind === 'not-enough') return plannable.slice(0, FEWEST);
  const wanted = PERIODS[past.period] * meanSize(past);
  const usual = usualSize(past);
  let size = 0;
  const end = plannable.findIndex((item) => {
    size += sizeOf(item, past, usual);
    return size >= wanted;
  });
  return plannable.slice(0, Math.max(FEWEST, end < 0 ? plannable.length : end + 1));
}
