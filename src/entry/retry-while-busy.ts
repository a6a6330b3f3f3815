import { InvocationError, InvocationErrorCode } from '@forge/events';
import { app } from '../app';
import { Upstream } from '../support/failures';

/** Longest wait that the platform grants before it delivers again, in seconds. */
const LONGEST_WAIT = 900;

/** Runs background work that may be repeated; while Jira is busy the platform is asked to deliver its event again later. @param about goes into the log */
export async function retryWhileBusy(what: string, about: Readonly<Record<string, unknown>>, work: () => Promise<void>): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof Upstream) || (error.status !== 429 && error.status < 500)) throw error;
    const retryAfter = Math.min(error.retryAfter ?? 30, LONGEST_WAIT);
    app.lines.info(`${what} waits for Jira`, { ...about, status: error.status, retryAfter });
    return new InvocationError({ retryAfter, retryReason: error.status === 429 ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED : InvocationErrorCode.FUNCTION_RETRY_REQUEST });
  }
}
