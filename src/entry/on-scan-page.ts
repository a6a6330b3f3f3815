import { InvocationError, InvocationErrorCode } from '@forge/events';
import { app } from '../app';
import { decodeScanPage } from '../contract/invocation';
import { Upstream } from '../support/failures';
import { scanPage } from '../usecases/scan-page';

/** Longest wait that the platform grants before it delivers again, in seconds. */
const LONGEST_WAIT = 900;

/** One page of a first scan. While Jira is busy the page is asked for again later; the scan stands where it stood. */
export async function onScanPage(event: unknown): Promise<InvocationError | undefined> {
  const { projectId, scanId } = decodeScanPage(event);
  try {
    await scanPage(app, projectId, scanId);
    return undefined;
  } catch (error) {
    if (!(error instanceof Upstream) || (error.status !== 429 && error.status < 500)) throw error;
    const retryAfter = Math.min(error.retryAfter ?? 30, LONGEST_WAIT);
    app.lines.info('scan waits for Jira', { projectId, status: error.status, retryAfter });
    return new InvocationError({ retryAfter, retryReason: error.status === 429 ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED : InvocationErrorCode.FUNCTION_RETRY_REQUEST });
  }
}
