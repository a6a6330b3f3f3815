import type { Readiness } from '../readiness/readiness';
import type { ShelfState } from '../readiness/shelf-life';
import type { IssueFacts } from '../story/issue-facts';

export interface BacklogItem {
  readonly facts: IssueFacts;
  readonly readiness: Readiness;
  /** How its readiness has kept; null or absent for an item that never was ready. */
  readonly shelf?: ShelfState | null;
  /** Absent where it was not read. */
  readonly life?: ItemLife;
}

/** When an item came and changed, in milliseconds since 1970-01-01 UTC, and where it is planned. */
export interface ItemLife {
  readonly created: number | null;
  readonly updated: number | null;
  /** Ids of the sprints that it is or was in. */
  readonly sprints: readonly number[];
}

/** Is it in one of these sprints? */
export const isIn = (item: BacklogItem, sprints: readonly { readonly id: number }[]): boolean => sprints.some(({ id }) => item.life?.sprints.includes(id) ?? false);

/** Not started and not in the sprint that runs: what the team could still plan. */
export const isPlannable = (item: BacklogItem, running: readonly { readonly id: number }[]): boolean => item.facts.status.category === 'new' && !isIn(item, running);
