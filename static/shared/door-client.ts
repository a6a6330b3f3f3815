import { invoke } from '@forge/bridge';
import type { Door, Failure } from '../../src/contract/door';

type Answered<K extends keyof Door> = Awaited<ReturnType<Door[K]>>;

const UNANSWERED: { readonly ok: false; readonly failure: Failure } = {
  ok: false,
  failure: { kind: 'upstream', message: 'The app did not answer.', reference: '' },
};

/** Asks one of our functions, with what a person set where the door takes something. Never rejects: a call that did not come through is a failure like any other. */
export async function ask<K extends keyof Door>(what: K, payload: Parameters<Door[K]>[0] | Record<string, never> = {}): Promise<Answered<K> | typeof UNANSWERED> {
  try {
    const reply: unknown = await invoke(what, { ...payload });
    return isReply<K>(reply) ? reply : UNANSWERED;
  } catch {
    return UNANSWERED;
  }
}

/** The value's type is the contract's: both ends are built and deployed together. */
function isReply<K extends keyof Door>(reply: unknown): reply is Answered<K> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean' && (reply.ok ? 'value' : 'failure') in reply;
}

/** The sentence for people, with the reference under which the log has more. */
export const doorFailureText = (failure: Failure): string =>
  failure.reference === '' ? failure.message : `${failure.message} (Reference ${failure.reference})`;
