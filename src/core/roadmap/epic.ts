import type { StatusFacts } from '../story/issue-facts';
import type { Day } from './day';
import type { ItemSignals } from './item-signals';

/** An epic of the project, open or done: an issue one level above the items. */
export interface Epic {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly status: StatusFacts;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly versions: readonly EpicVersion[];
  readonly signals: ItemSignals;
  /** Display name of its assignee; null without one. */
  readonly assignee: string | null;
  /** The issue above it, such as an initiative. */
  readonly parent: { readonly key: string; readonly summary: string } | null;
}

export interface EpicVersion {
  readonly id: string;
  readonly name: string;
  readonly release: Day | null;
  readonly released: boolean;
}

/** An item of an epic that is done. */
export interface DoneItem {
  readonly key: string;
  /** Key of its epic. */
  readonly epic: string;
  /** Story points; null without an estimate. */
  readonly size: number | null;
  /** When it was finished, in milliseconds since 1970-01-01 UTC; null where Jira did not say. */
  readonly at: number | null;
}

/** When an epic has to be done: its due date, else the last release among its fix versions. */
export function dueOf({ due, versions }: Pick<Epic, 'due' | 'versions'>): Day | null {
  if (due !== null) return due;
  return versions.reduce<Day | null>((last, { release }) => (release !== null && (last === null || release > last) ? release : last), null);
}

export const isOpen = ({ status }: Pick<Epic, 'status'>): boolean => status.category !== 'done';
