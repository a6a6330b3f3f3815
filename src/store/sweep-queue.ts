import { Queue } from '@forge/events';
import type { SweepQueue } from '../usecases/watch-ports';

/** Events that one push may hold. */
const MOST = 50;

/** The queue of the manifest's consumer. One page at a time over all projects: nobody waits for it. */
export const sweepQueue: SweepQueue = {
  async push(pages) {
    const queue = new Queue({ key: 'sweep' });
    for (let i = 0; i < pages.length; i += MOST) await queue.push(pages.slice(i, i + MOST).map((page) => ({ body: { ...page }, concurrency: { key: 'sweep', limit: 1 } })));
  },
};
