import { Queue } from '@forge/events';
import type { ScanQueue } from '../usecases/ports';

/** The queue of the manifest's consumer. Pages of one project are done one after the other. */
export const scanQueue: ScanQueue = {
  push: async (page) => {
    const queue = new Queue({ key: 'scan' });
    await queue.push({ body: page, concurrency: { key: `scan-${page.projectId}`, limit: 1 } });
  },
};
