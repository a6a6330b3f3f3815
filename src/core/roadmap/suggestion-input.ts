import type { BacklogItem } from '../health/backlog-item';
import type { IssueFacts } from '../story/issue-facts';
import type { ItemSignals } from './item-signals';
import { signalsOf } from './signals-of';

/** An issue as the suggestions read it, with or without an epic. */
export interface LinkableItem {
  readonly key: string;
  /** Jira's numeric id: it grows with every issue, so it tells which came first. */
  readonly id: number;
  /** Key of its parent; null for an orphan. */
  readonly epic: string | null;
  /** Account ids. */
  readonly reporter: string | null;
  readonly assignee: string | null;
  readonly signals: ItemSignals;
}

/** An epic of the project. A closed one is never suggested; it stays in as a rival, so that an orphan that looks like its own is left alone. */
export interface EpicToFill {
  readonly key: string;
  readonly open: boolean;
  readonly signals: ItemSignals;
}

/** An item of the list; null for one whose signals were not read, and for what is no standard issue: a sub-task belongs to its story. */
export function linkableItem({ facts, signals }: BacklogItem): LinkableItem | null {
  if (signals === undefined || facts.type.level !== 0) return null;
  return { key: facts.key, id: facts.id, epic: facts.parent?.key ?? null, reporter: facts.reporter?.accountId ?? null, assignee: facts.assignee, signals };
}

/** An epic as it was read; null for an issue of any other level. */
export function epicToFill(facts: IssueFacts): EpicToFill | null {
  return facts.type.level === 1 ? { key: facts.key, open: facts.status.category !== 'done', signals: signalsOf(facts) } : null;
}
