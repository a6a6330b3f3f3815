/** What ties an issue to others: kept with each item of a list in place of its texts. */
export interface ItemSignals {
  /** The distinct words of summary and description that carry meaning, folded to one form each, in the order in which they first stand. */
  readonly terms: readonly string[];
  /** Ids of components and fix versions, and labels as they are written. */
  readonly components: readonly string[];
  readonly fixVersions: readonly string[];
  readonly labels: readonly string[];
  /** Keys of linked issues, whatever the kind and direction of the link. */
  readonly linked: readonly string[];
  /** Keys of the issues that this one blocks. */
  readonly blocks: readonly string[];
  /** Due date as Jira keeps it, `YYYY-MM-DD`; null without one. */
  readonly due: string | null;
}
