import type { ListedReadiness, Readiness } from '../readiness/readiness';
import type { ShelfState } from '../readiness/shelf-life';
import type { ItemSignals } from '../roadmap/item-signals';
import type { IssueFacts } from '../story/issue-facts';

/** What a list keeps of an issue: no texts but its summary, because ten thousand descriptions are more than a browser should hold. */
export type ItemFacts = Pick<IssueFacts, 'id' | 'key' | 'summary' | 'type' | 'status' | 'estimate' | 'parent' | 'blockers' | 'assignee' | 'reporter'>;

export interface BacklogItem {
  readonly facts: ItemFacts;
  readonly readiness: ListedReadiness;
  /** How its readiness has kept; null or absent for an item that never was ready. */
  readonly shelf?: ShelfState | null;
  /** Since when it is ready, in milliseconds since 1970-01-01 UTC; null or absent where that is not stored, or it is not ready. */
  readonly readySince?: number | null;
  /** Absent where it was not read. */
  readonly life?: ItemLife;
  /** Absent where it was not read. */
  readonly signals?: ItemSignals;
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

/** The parts of an issue and its judgement that a list keeps. */
export const itemOf = (issue: IssueFacts, { score, band, findings, criteria }: Readiness): Pick<BacklogItem, 'facts' | 'readiness'> => {
  const { id, key, summary, type, status, estimate, parent, blockers, assignee, reporter } = issue;
  return { facts: { id, key, summary, type, status, estimate, parent, blockers, assignee, reporter }, readiness: { score, band, findings, criteria: { length: criteria.length } } };
};
