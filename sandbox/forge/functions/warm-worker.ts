import { Worker } from 'node:worker_threads';
import type { FromWorker, IncomingResponse, InvocationResult, InvokeMessage, OutgoingRequest, ToWorker } from './messages';

/** One invocation: what the worker is told, and who answers its requests. */
export interface Job {
  readonly message: InvokeMessage;
  readonly fetch: (request: OutgoingRequest) => Promise<IncomingResponse>;
}

/** A thread that runs one invocation at a time and stays warm in between, as Forge's processes do. */
export interface WarmWorker {
  /** Runs one job; past its deadline the thread is stopped and the result says so. */
  run(job: Job): Promise<InvocationResult>;
  /** False once the thread is gone; a new one is needed. */
  alive(): boolean;
  stop(): Promise<void>;
}

/** Starts a thread with the given program. `log` receives what the function prints. */
export function startWorker(code: string, memoryMb: number, log: (level: 'log' | 'warn' | 'error', text: string) => void): WarmWorker {
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.unref();
  let current: { readonly job: Job; readonly finish: (result: InvocationResult) => void } | undefined;
  let alive = true;

  const send = (message: ToWorker): void => worker.postMessage(message);
  const fail = (errorMessage: string, errorType: string): void => current?.finish({ success: false, error: { errorMessage, errorType } });
  const answer = async (id: number, request: OutgoingRequest): Promise<void> => {
    const job = current?.job;
    if (job === undefined) return;
    try {
      send({ kind: 'fetched', id, response: await job.fetch(request) });
    } catch (error) {
      send({ kind: 'fetch-failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'done') current?.finish(message.result);
    else if (message.kind === 'log') log(message.level, message.text);
    else void answer(message.id, message.request);
  });
  worker.on('error', (error) => {
    alive = false;
    fail(error.message, 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'OUT_OF_MEMORY' : error.name);
  });
  worker.on('exit', () => {
    alive = false;
    fail('The function\'s process ended before it answered.', 'EXIT');
  });

  return {
    alive: () => alive,
    stop: async () => {
      alive = false;
      await worker.terminate();
    },
    run: (job) =>
      new Promise((resolve) => {
        if (!alive) return resolve({ success: false, error: { errorMessage: 'The function\'s process has ended.', errorType: 'EXIT' } });
        const timer = setTimeout(() => {
          alive = false;
          fail('Function timed out', 'TIMEOUT');
          void worker.terminate();
        }, Math.max(0, job.message.deadline - Date.now()));
        current = {
          job,
          finish: (result) => {
            clearTimeout(timer);
            current = undefined;
            resolve(result);
          },
        };
        return send(job.message);
      }),
  };
}
