/** One issue of a batch, and what its preview was made from: when the issue says something else by then, it is left alone. */
export interface Step<S> {
  readonly key: string;
  readonly seen: S;
}

/**
 * What has happened to one issue. `undo` is what it takes to take our change back, as JSON.
 * `started`: a write was sent and its answer has not been seen. `failed` with an `undo`: it may have been written, nobody knows.
 * `kept`: it was to be taken back and stands; `again` says whether another try may help.
 */
export type Outcome<U> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'started'; readonly undo: U }
  | { readonly kind: 'done'; readonly undo: U; readonly note: string | null }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string; readonly undo: U | null }
  | { readonly kind: 'undone'; readonly note: string | null }
  | { readonly kind: 'kept'; readonly why: string; readonly undo: U; readonly again: boolean };

export interface Entry<S, U> extends Step<S> {
  readonly outcome: Outcome<U>;
}

const WAITING = { kind: 'waiting' } as const;

export const newEntries = <S, U>(steps: readonly Step<S>[]): readonly Entry<S, U>[] => steps.map((step) => ({ ...step, outcome: WAITING }));

export const withOutcome = <S, U>(entries: readonly Entry<S, U>[], key: string, outcome: Outcome<U>): readonly Entry<S, U>[] =>
  entries.map((entry) => (entry.key === key ? { ...entry, outcome } : entry));

/** Whether there is something to do to it yet: not tried, or tried and not done for a reason that may have passed. */
export const isLeft = ({ outcome: { kind } }: Entry<unknown, unknown>): boolean => kind === 'waiting' || kind === 'started' || kind === 'failed';

/** How to take our change back, where there is or may be one. */
export function undoOf<U>(outcome: Outcome<U>): { readonly undo: U } | null {
  if (outcome.kind === 'done' || outcome.kind === 'started') return outcome;
  if (outcome.kind === 'kept') return outcome.again ? outcome : null;
  return outcome.kind === 'failed' && outcome.undo !== null ? { undo: outcome.undo } : null;
}

/** Keys of the issues that stand changed, or may. */
export const changedKeys = (entries: readonly Entry<unknown, unknown>[]): readonly string[] =>
  entries.flatMap(({ key, outcome }) => (outcome.kind === 'kept' || undoOf(outcome) !== null ? [key] : []));
