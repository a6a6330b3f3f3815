import type { InvocationError } from '@forge/events';
import { app } from '../app';
import { decodeScanPage } from '../contract/invocation';
import { scanPage } from '../usecases/scan-page';
import { retryWhileBusy } from './retry-while-busy';

/** One page of a first scan. While Jira is busy the page is asked for again later; the scan stands where it stood. */
export function onScanPage(event: unknown): Promise<InvocationError | undefined> {
  const { projectId, scanId } = decodeScanPage(event);
  return retryWhileBusy('scan', { projectId }, () => scanPage(app, projectId, scanId));
}
