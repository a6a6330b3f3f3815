import type { BacklogItem } from './backlog-item';
import type { NotEnough } from './measure';
import { pastThroughput, type PastThroughput } from './past-throughput';
import { planningWindow } from './planning-window';
import type { Sprint, WorkHistory } from './work-history';

/** What every figure is made from. */
export interface HealthInput {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Open items that are scored, in rank order. */
  readonly items: readonly BacklogItem[];
  /** The items that the next planning is about. */
  readonly window: readonly BacklogItem[];
  readonly past: PastThroughput | NotEnough;
  readonly running: readonly Sprint[];
  /** The sprint after the running one. */
  readonly next: Sprint | null;
}

/**
 * Joins the open items with the history of the project.
 * @param items open items in rank order; those that no rule applies to are left out
 * @param history a {@link NotEnough} when it could not be read
 */
export function healthInput(items: readonly BacklogItem[], history: WorkHistory | NotEnough, now: number): HealthInput {
  const scored = items.filter(({ readiness }) => readiness.score !== null);
  const sprints = 'kind' in history ? [] : history.sprints;
  const running = sprints.filter(({ state }) => state === 'active');
  const past = 'kind' in history ? history : pastThroughput(history, now);
  return { now, items: scored, window: planningWindow(scored, past, running), past, running, next: sprints.find(({ state }) => state === 'future') ?? null };
}
