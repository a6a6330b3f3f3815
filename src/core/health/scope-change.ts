import type { BacklogItem } from './backlog-item';
import type { FinishedItem, SprintMove } from './work-history';

/** What became of the scope of a sprint since it began. Ids of issues. */
export interface ScopeChange {
  /** In the sprint when it began. */
  readonly committed: ReadonlySet<number>;
  /** Came in later, whether they stayed or not. */
  readonly added: ReadonlySet<number>;
  /** Were in at some time since it began, and are no longer. */
  readonly removed: ReadonlySet<number>;
}

/**
 * How the scope of a running sprint changed since it began, rebuilt backwards from where each item is now. An item that came and went again
 * was added and removed; one that went and came back changes nothing.
 * @param start milliseconds since 1970-01-01 UTC
 * @param moves every change of the Sprint field of these items since `start`, in any order; older ones do no harm
 * @param until what happened after this moment is left out, as if it were now; in milliseconds, at least `start`
 */
export function scopeChange(sprint: number, start: number, open: readonly BacklogItem[], finished: readonly FinishedItem[], moves: readonly SprintMove[], until = Infinity): ScopeChange {
  const since = new Map<number, SprintMove[]>();
  for (const move of moves) {
    if (move.at <= start) continue;
    const known = since.get(move.issue);
    if (known === undefined) since.set(move.issue, [move]);
    else known.push(move);
  }
  const [committed, added, removed] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const look = (id: number, created: number | null, now: readonly number[]): void => {
    const all = since.get(id)?.sort((a, b) => a.at - b.at) ?? [];
    if ((all.length === 0 && !now.includes(sprint)) || (created !== null && created > until)) return;
    const later = all.filter(({ at }) => at <= until);
    const isIn = (all[later.length]?.from ?? now).includes(sprint);
    const wasThere = created === null || created <= start;
    const atStart = wasThere && (all[0]?.from ?? now).includes(sprint);
    const ever = atStart || isIn || later.some(({ from, to }) => from.includes(sprint) || to.includes(sprint));
    if (atStart) committed.add(id);
    if (ever && !atStart) added.add(id);
    if (ever && !isIn) removed.add(id);
  };
  for (const { facts, life } of open) look(facts.id, life?.created ?? null, life?.sprints ?? []);
  for (const { past } of finished) if (past !== undefined) look(past.id, past.created, past.sprints);
  return { committed, added, removed };
}
