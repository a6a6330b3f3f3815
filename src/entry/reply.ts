import type { Failure, Reply } from '../contract/door';
import { Refused, Upstream } from '../support/failures';
import type { Log } from '../support/log';

/** Runs a use case and turns what it throws into a value: stacks stay in the log, people get a sentence and a reference. */
export async function reply<T>(door: string, log: Log, newId: () => string, work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = toFailure(error, newId().slice(0, 8));
    const detail = error instanceof Error ? { error: error.name, message: error.message, detail: error instanceof Upstream ? error.detail : undefined, stack: failure.kind === 'bug' ? error.stack : undefined } : { error: String(error) };
    log.error(`${door} failed`, { kind: failure.kind, reference: failure.reference, ...detail });
    return { ok: false, failure };
  }
}

function toFailure(error: unknown, reference: string): Failure {
  if (error instanceof Refused) return { kind: 'refused', message: error.message, reference };
  if (error instanceof Upstream) return { kind: 'upstream', message: upstreamMessage(error.status), reference };
  return { kind: 'bug', message: 'Something went wrong on our side. Nothing was changed.', reference };
}

function upstreamMessage(status: number): string {
  if (status === 404 || status === 403 || status === 401) return 'Jira does not let you see this issue, or it no longer exists.';
  return 'Jira could not answer just now. Try again in a moment.';
}
