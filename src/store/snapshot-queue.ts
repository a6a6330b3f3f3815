import { Queue } from '@forge/events';
import type { SnapshotQueue } from '../usecases/snapshot-ports';

/** Events that one push may hold. */
const MOST = 50;

/** The queue of the manifest's consumer. One project at a time: nobody waits for it, and another's failure is not its own. */
export const snapshotQueue: SnapshotQueue = {
  async push(jobs) {
    const queue = new Queue({ key: 'snapshot' });
    for (let i = 0; i < jobs.length; i += MOST) await queue.push(jobs.slice(i, i + MOST).map((job) => ({ body: { ...job }, concurrency: { key: 'snapshot', limit: 1 } })));
  },
};
