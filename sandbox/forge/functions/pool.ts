import type { InvocationResult } from './messages';
import { startWorker, type Job, type WarmWorker } from './warm-worker';

/** Runs invocations on a few warm threads; who comes while all are busy waits in order. */
export interface Pool {
  run(job: () => Job): Promise<InvocationResult>;
  stop(): Promise<void>;
}

export interface PoolOptions {
  readonly code: string;
  readonly size: number;
  readonly memoryMb: number;
  readonly log: (level: 'log' | 'warn' | 'error', text: string) => void;
}

/** A pool of `size` threads, started at once. A job is made when its turn comes, so that waiting does not eat its deadline. */
export function createPool({ code, size, memoryMb, log }: PoolOptions): Pool {
  const start = (): WarmWorker => startWorker(code, memoryMb, log);
  const idle: WarmWorker[] = Array.from({ length: size }, start);
  const busy = new Set<WarmWorker>();
  const queue: ((worker: WarmWorker | null) => void)[] = [];
  let stopped = false;

  // null once the pool has stopped
  const take = (): Promise<WarmWorker | null> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise((resolve) => queue.push(resolve)) : Promise.resolve(worker.alive() ? worker : start());
  };
  const giveBack = (worker: WarmWorker): void => {
    const fit = worker.alive() ? worker : start();
    const next = queue.shift();
    if (next === undefined) idle.push(fit);
    else next(fit);
  };

  return {
    async run(job) {
      const worker = stopped ? null : await take();
      if (worker === null) return { success: false, error: { errorMessage: 'The platform has stopped.', errorType: 'STOPPED' } };
      busy.add(worker);
      // stopped while this job got its thread
      if (stopped) await worker.stop();
      const result = await worker.run(job());
      busy.delete(worker);
      if (!stopped) giveBack(worker);
      return result;
    },
    async stop() {
      stopped = true;
      for (const next of queue.splice(0)) next(null);
      await Promise.all([...idle, ...busy].map((worker) => worker.stop()));
    },
  };
}
