import type { ItemSignals } from './item-signals';

/** An issue as the suggestions read it, with or without an epic. */
export interface LinkableItem {
  readonly key: string;
  /** Jira's numeric id: it grows with every issue, so it tells which came first. */
  readonly id: number;
  /** Key of its parent one level above; null for an orphan. */
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
