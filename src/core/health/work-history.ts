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
  /** What else is known of it; absent where it was not read. */
  readonly past?: FinishedPast;
}

/** Where a finished item comes from. */
export interface FinishedPast {
  readonly id: number;
  readonly created: number | null;
  /** Ids of the sprints that it is or was in. */
  readonly sprints: readonly number[];
  /** Since when it was ready, as stored when it was last scored; null where it was not ready then. */
  readonly readySince: number | null;
}

/** A change of the Sprint field of an issue. */
export interface SprintMove {
  readonly issue: number;
  readonly at: number;
  /** Ids of sprints before and after. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What the team finished, as far back as `since`; older work was not read. */
export interface WorkHistory {
  readonly since: number;
  readonly finished: readonly FinishedItem[];
  /** In the board's order. Empty for a project that does not plan in sprints. */
  readonly sprints: readonly Sprint[];
}
