import type { Band } from '../../../src/core/readiness/readiness';

/** Which items the list shows; null and false mean "all". Several parts narrow each other. */
export interface ItemFilter {
  /** Words that all stand in key or summary. */
  readonly text: string;
  /** Id of a figure of the Overview: the items behind it. */
  readonly figure: string | null;
  readonly band: Band | typeof NONE | null;
  /** Id of a rule that the item misses. */
  readonly missing: string | null;
  /** An issue key, or {@link NONE}. */
  readonly epic: string | null;
  /** Id of a sprint that has not ended, or {@link NONE}. */
  readonly sprint: string | null;
  /** Names, as Jira shows them. */
  readonly type: string | null;
  readonly status: string | null;
  readonly unestimated: boolean;
  /** Not touched for a season. */
  readonly stale: boolean;
  /** Keys of the items that a link from another page named. */
  readonly keys: readonly string[] | null;
}

export const NONE = 'none';

export const GROUPINGS = ['none', 'epic', 'sprint', 'band', 'status', 'type'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

export const SORTS = ['rank', 'score', 'estimate', 'age', 'changed'] as const;
export type SortBy = (typeof SORTS)[number];

/** How the list is filtered and arranged: all of it stands in the address, so that a link shows the same. */
export interface ItemsView {
  readonly filter: ItemFilter;
  readonly group: GroupBy;
  readonly sort: SortBy;
  readonly descending: boolean;
}

export const noFilter: ItemFilter = { text: '', figure: null, band: null, missing: null, epic: null, sprint: null, type: null, status: null, unestimated: false, stale: false, keys: null };

export const plainView: ItemsView = { filter: noFilter, group: 'none', sort: 'rank', descending: false };

/** How many parts of the filter are in use. */
export const partsInUse = (filter: ItemFilter): number => Object.values(filter).filter((part) => part !== null && part !== '' && part !== false).length;
