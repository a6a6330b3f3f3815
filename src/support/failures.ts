/** The person may not do this, or it cannot be done; `message` is one plain sentence for them. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Jira would not or could not answer. */
export class Upstream extends Error {
  override readonly name = 'Upstream';
  constructor(
    /** HTTP status. */
    readonly status: number,
    /** What was asked, for the log: method and path. */
    readonly call: string,
    /** Jira's own words, for the log. */
    readonly detail: string,
    /** Seconds that Jira asks to wait, where it says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${call} answered ${status}`);
  }
}
