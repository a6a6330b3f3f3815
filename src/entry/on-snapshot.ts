import type { InvocationError } from '@forge/events';
import { app } from '../app';
import { decodeSnapshotJob } from '../contract/snapshot';
import { takeSnapshot } from '../usecases/take-snapshot';
import { retryWhileBusy } from './retry-while-busy';

/** The snapshot of one project. While Jira is busy it is asked for again later; a day that ends meanwhile stays a gap. */
export function onSnapshot(event: unknown): Promise<InvocationError | undefined> {
  const job = decodeSnapshotJob(event);
  return retryWhileBusy('snapshot', { projectId: job.projectId }, async () => {
    await takeSnapshot(app, job);
  });
}
