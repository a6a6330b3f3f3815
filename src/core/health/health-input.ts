import type { BacklogItem } from './backlog-item';
import { notEnough, type NotEnough } from './measure';
import { pastThroughput, type PastThroughput } from './past-throughput';
import { planningWindow } from './planning-window';
import type { ThresholdValues } from './thresholds';
import type { FinishedItem, Sprint, SprintMove, WorkHistory } from './work-history';

/** What every figure is made from. */
export interface HealthInput {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** Open items that are scored, in rank order. */
  readonly items: readonly BacklogItem[];
  /** The items that the next planning is about. */
  readonly window: readonly BacklogItem[];
  readonly past: PastThroughput | NotEnough;
  /** Why no sprint is known; null where they were read. */
  readonly sprintsUnread: NotEnough | null;
  /** False for a project that never planned in sprints; true where that is not known. */
  readonly hasSprints: boolean;
  readonly running: readonly Sprint[];
  /** The sprint after the running one. */
  readonly next: Sprint | null;
  /** Every open item, also those that are not scored, in rank order. */
  readonly open: readonly BacklogItem[];
  /** What was finished since `finishedSince`; the rest was not read. */
  readonly finished: readonly FinishedItem[];
  readonly finishedSince: number;
  /** How issues went in and out of sprints since the running one began, oldest first. */
  readonly moves: readonly SprintMove[] | NotEnough;
  /** What the team has set. */
  readonly thresholds: ThresholdValues;
}

/** What is read beside the items and the history, and may come later or not at all. */
export interface HealthExtras {
  readonly moves?: readonly SprintMove[] | NotEnough;
  readonly thresholds?: ThresholdValues;
}

const UNREAD = notEnough('What went in and out of the running sprint was not read.');
const NO_SPRINTS = notEnough('The sprints could not be read.');

/**
 * Joins the open items with the history of the project.
 * @param items open items in rank order; those that no rule applies to are left out
 * @param history a {@link NotEnough} when it could not be read
 */
export function healthInput(items: readonly BacklogItem[], history: WorkHistory | NotEnough, now: number, { moves = UNREAD, thresholds = {} }: HealthExtras = {}): HealthInput {
  const scored = items.filter(({ readiness }) => readiness.score !== null);
  const sprints = 'kind' in history ? [] : history.sprints;
  const running = sprints.filter(({ state }) => state === 'active');
  const past = 'kind' in history ? history : pastThroughput(history, now);
  const { finished, since } = 'kind' in history ? { finished: [], since: now } : history;
  return {
    now,
    items: scored,
    window: planningWindow(scored, past, running, thresholds),
    past,
    sprintsUnread: 'kind' in history ? NO_SPRINTS : null,
    hasSprints: 'kind' in history || sprints.length > 0,
    running,
    next: sprints.find(({ state }) => state === 'future') ?? null,
    open: items,
    finished,
    finishedSince: since,
    moves,
    thresholds,
  };
}
