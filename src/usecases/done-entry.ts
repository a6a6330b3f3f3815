import type { Standing, StatusEvent } from '../contract/done-event';
import type { StatusChange, WorkflowWays } from './watch-ports';

/** The change by which an issue came into Done. Statuses by id and name; `from` is null for an issue that began there. */
export interface DoneEntry {
  readonly change: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Account id of who moved it. */
  readonly actor: string | null;
  readonly from: { readonly id: string; readonly name: string } | null;
  readonly to: { readonly id: string; readonly name: string };
}

interface History {
  readonly standing: Standing;
  /** Oldest first. */
  readonly changes: readonly StatusChange[];
  /** Null: it cannot be read, and only the present status is known to be Done or not. */
  readonly workflow: WorkflowWays | null;
}

/**
 * The entry that an event tells of, by its statuses and the moment next to it: the same event twice finds the same entry.
 * Null where that was no entry into Done, or is not in the history.
 */
export function entryOfEvent({ at, moved }: StatusEvent, history: History): DoneEntry | null {
  if (moved === null) return begunInDone(history);
  const fitting = history.changes.filter(({ from, to }) => from.id === moved.from && to.id === moved.to);
  const [nearest] = at === null ? fitting.slice(-1) : [...fitting].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return nearest !== undefined && entersDone(nearest, history) ? entryBy(nearest) : null;
}

/** The newest entry of an issue that is in Done. */
export function newestEntry(history: History): DoneEntry | null {
  const newest = [...history.changes].reverse().find((change) => entersDone(change, history));
  return newest === undefined ? begunInDone(history) : entryBy(newest);
}

const isDone = (statusId: string, { workflow, standing: { status } }: History): boolean => (workflow === null ? status.id === statusId && status.isDone : workflow.categories.get(statusId) === 'done');

/** From one status of Done to another is no entry. */
const entersDone = ({ from, to }: StatusChange, history: History): boolean => isDone(to.id, history) && !isDone(from.id, history);

const entryBy = ({ id, at, author, from, to }: StatusChange): DoneEntry => ({ change: id, at, actor: author, from, to });

function begunInDone(history: History): DoneEntry | null {
  const { standing, changes } = history;
  const { id, name } = changes[0]?.from ?? standing.status;
  const first = { id, name };
  return isDone(id, history) ? { change: 'created', at: standing.created, actor: standing.creator, from: null, to: first } : null;
}
