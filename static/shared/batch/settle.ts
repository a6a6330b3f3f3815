import type { JiraFailure } from '../answer';
import type { Look } from './act';
import type { Pause } from './pause';

/** How often a write is sent: at first, and twice more after 409, 5xx or no answer. */
const MOST_WRITES = 3;
const AGAIN_MS = 1000;

export interface Hands<U> {
  readonly pause: Pause;
  /** Keeps how to take the change back, before it is sent. */
  readonly started: (undo: U) => void;
}

/** `stands` is what may be written all the same, null where nothing of ours is. */
export type Settled<U> =
  | { readonly kind: 'there'; readonly undo: U; readonly note: string | null }
  | { readonly kind: 'leave'; readonly why: string; readonly partly: U | null }
  | { readonly kind: 'failed'; readonly failure: JiraFailure; readonly unclear: boolean; readonly stands: U | null }
  | { readonly kind: 'held'; readonly stands: U | null };

/**
 * Looks at an issue, writes, and after an answer that is not clear looks again before it writes again: so nothing is written twice, and an
 * edit that came in between wins.
 * @param before what an earlier try may have written
 */
export async function settle<U>(look: (tried: U | null) => Promise<Look<U>>, before: U | null, { pause, started }: Hands<U>): Promise<Settled<U>> {
  let stands = before;
  // what is written for certain, where more is to be written after it
  let partly: U | null = null;
  let last: JiraFailure | null = null;
  for (let writes = 0; ; ) {
    const now = await look(stands);
    if (now.kind === 'there') return { kind: 'there', undo: now.undo, note: now.note ?? null };
    if (now.kind === 'leave') return { kind: 'leave', why: now.why, partly };
    if (now.kind === 'unread') return now.failure.status === 429 ? { kind: 'held', stands } : { kind: 'failed', failure: now.failure, unclear: stands !== null, stands };
    // the look has shown that what was sent last is not there
    stands = partly;
    if (last !== null && writes === MOST_WRITES) return { kind: 'failed', failure: last, unclear: false, stands };
    if (last !== null && pause.stopped()) return { kind: 'held', stands };
    started(now.undo);
    const answer = await now.send();
    if (answer.ok) {
      if (!now.more) return { kind: 'there', undo: answer.value, note: null };
      stands = partly = answer.value;
      started(answer.value);
      [last, writes] = [null, 0];
      continue;
    }
    last = answer.failure;
    if (last.status === 429) return { kind: 'held', stands };
    if (!mayPass(last)) return { kind: 'failed', failure: last, unclear: false, stands };
    if (last.status !== 409) stands = now.undo;
    writes++;
    await pause.sleep(AGAIN_MS * writes);
  }
}

/** Another edit came between (409), or nobody knows whether it was written. */
const mayPass = ({ kind, status }: JiraFailure): boolean => status === 409 || kind === 'unavailable' || kind === 'unreadable';
