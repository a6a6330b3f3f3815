/** What came of asking Jira: a value, or why there is none. Never an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: JiraFailure };

/**
 * `unseen`: the thing does not exist for this person (404; Jira also says so when it is hidden). `forbidden`: 401, 403.
 * `invalid`: Jira refused what was sent (400, 409, 422). `unavailable`: no answer, 429 or 5xx.
 * `unreadable`: an answer of a shape that we do not know.
 */
export interface JiraFailure {
  readonly kind: 'unseen' | 'forbidden' | 'invalid' | 'unavailable' | 'unreadable';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Jira's own sentences, in Jira's order. */
  readonly details: readonly string[];
  /** The sentences about single fields, by field id; absent when Jira named none. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Seconds that Jira asks to wait (`Retry-After`); absent where it said nothing. */
  readonly retryAfter?: number;
}

/** Applies a decoder that throws on another shape. */
export function decoded<T>(answer: Answer<unknown>, decode: (json: unknown) => T): Answer<T> {
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: decode(answer.value) };
  } catch {
    return { ok: false, failure: { kind: 'unreadable', status: 200, details: [] } };
  }
}
