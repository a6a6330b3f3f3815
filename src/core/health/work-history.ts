/** A sprint of the board. Times are milliseconds since 1970-01-01 UTC; null where nobody has set them yet. */
export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'closed' | 'active' | 'future';
  readonly start: number | null;
  /** When it was completed; for one that is not, when it is planned to end. */
  readonly end: number | null;
}

/** An item that reached a status of the category Done. */
export interface FinishedItem {
  readonly at: number;
  /** Story points; null without an estimate. */
  readonly size: number | null;
}

/** What the team finished, as far back as `since`; older work was not read. */
export interface WorkHistory {
  readonly since: number;
  readonly finished: readonly FinishedItem[];
  /** In the board's order. Empty for a project that does not plan in sprints. */
  readonly sprints: readonly Sprint[];
}
