import type { Answer, JiraFailure } from '../answer';
import type { Step } from './batch';

/**
 * What one look at an issue says. `write`: it is as the preview showed it; `undo` is kept before anything is sent, and what `send` answers
 * takes its place. `more`: another look follows a write that worked. `there`: what is wanted stands. `leave`: it is not to be touched.
 */
export type Look<U> =
  | { readonly kind: 'write'; readonly undo: U; readonly send: () => Promise<Answer<U>>; readonly more?: boolean }
  | { readonly kind: 'there'; readonly undo: U; readonly note?: string }
  | { readonly kind: 'leave'; readonly why: string }
  | { readonly kind: 'unread'; readonly failure: JiraFailure };

/** One kind of change to one issue, and the way back. Both are asked again after every answer that was not clear. */
export interface Act<S, U> {
  /** @param tried what was sent before without a clear answer, or one step earlier; null at first */
  look(step: Step<S>, tried: U | null): Promise<Look<U>>;
  /** `write` takes it back, `there`: it is back already, `leave`: what we wrote does not stand any more, or no way leads back. */
  lookBack(step: Step<S>, undo: U): Promise<Look<U>>;
}
