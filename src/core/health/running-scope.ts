import type { HealthInput } from './health-input';
import { notEnough, type NotEnough } from './measure';
import type { SprintMove } from './work-history';

/** The sprints whose scope can be told, and everything that moved in or out of them. */
export interface RunningScope {
  /** `start` in milliseconds since 1970-01-01 UTC. */
  readonly started: readonly { readonly id: number; readonly start: number }[];
  readonly moves: readonly SprintMove[];
}

/** What is known of the scope of the running sprints, or what is missing to tell it. */
export function runningScope({ running, moves, finishedSince, sprintsUnread }: HealthInput): RunningScope | NotEnough {
  if (sprintsUnread !== null) return sprintsUnread;
  if (running.length === 0) return notEnough('No sprint is running on a board that you can see.');
  const started = running.flatMap(({ id, start }) => (start === null ? [] : [{ id, start }]));
  if (started.length === 0) return notEnough('Jira did not say when the running sprint began.');
  if (started.some(({ start }) => start < finishedSince)) return notEnough('So much was finished since the running sprint began that it was not read to its beginning.');
  if ('kind' in moves) return moves;
  return { started, moves };
}
