import * as v from 'valibot';
import type { InvocationResult } from '../functions/messages';

/** What an InvocationError of @forge/events 3.0.8 becomes when a function returns it; `retryAfter` in seconds. */
const invocationError = v.object({
  _retry: v.literal(true),
  retryOptions: v.object({ retryAfter: v.optional(v.pipe(v.number(), v.minValue(0)), 1), retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'), retryData: v.optional(v.unknown()) }),
});

const maxRetrySeconds = 900;

export interface Retry {
  readonly afterSeconds: number;
  readonly reason: string;
  readonly data: unknown;
}

/** Failures of the platform's own; what a function throws is the app's failure and is not tried again. */
const platformReasons: Readonly<Record<string, string>> = { TIMEOUT: 'FUNCTION_TIME_OUT', EXIT: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', OUT_OF_MEMORY: 'FUNCTION_OUT_OF_MEMORY' };

/**
 * Whether and when an event comes again: when the consumer asked for it, or when the platform failed (developer.atlassian.com, "Async events API",
 * retries). Null when it does not.
 * @param retryCount retries before this attempt
 */
export function retryOf(result: InvocationResult, retryCount: number): Retry | null {
  if (!result.success) {
    const reason = platformReasons[result.error.errorType];
    return reason === undefined ? null : { afterSeconds: Math.min(2 ** retryCount, maxRetrySeconds), reason, data: undefined };
  }
  const asked = v.safeParse(invocationError, result.body);
  if (!asked.success) return null;
  const { retryAfter, retryReason, retryData } = asked.output.retryOptions;
  return { afterSeconds: Math.min(Math.max(retryAfter, 1), maxRetrySeconds), reason: retryReason, data: retryData };
}
