import { randomUUID } from 'node:crypto';
import type { Functions } from '../functions/functions';
import type { Manifest } from '../manifest-schema';
import type { Publish } from './publish-request';
import { retryOf } from './retry';
import { createSlots } from './slots';
import type { WaitingEvent } from './waiting-event';

/** How long an event is tried again: developer.atlassian.com, "Async events API". */
const retentionMs = 24 * 60 * 60 * 1000;

/** Events on their way to the manifest's consumers, each at least once. */
export interface Queue {
  readonly publish: Publish;
  /** Everything that has not ended: waiting, running, or to be tried again. */
  pending(): readonly WaitingEvent[];
  /** Takes up what an earlier run left. */
  resume(events: readonly WaitingEvent[]): void;
  /** Starts nothing more; what is pending stays pending. */
  stop(): void;
}

export interface QueueOptions {
  readonly manifest: Manifest;
  readonly functions: Functions;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** Called after every change of what is pending. */
  readonly changed: () => void;
}

export function createQueue({ manifest, functions, now, log, changed }: QueueOptions): Queue {
  const events = new Map<string, WaitingEvent>();
  const timers = new Set<NodeJS.Timeout>();
  const slots = createSlots();
  let stopped = false;
  const consumerOf = (queueName: string) => manifest.modules.consumer.find(({ queue }) => queue === queueName);

  const keep = (event: WaitingEvent): void => {
    events.set(event.eventId, event);
    changed();
    const timer = setTimeout(() => {
      timers.delete(timer);
      void slots.run(event.concurrency, () => attempt(event));
    }, Math.max(0, event.dueAt - now().getTime()));
    timers.add(timer);
  };

  const end = (event: WaitingEvent): void => {
    events.delete(event.eventId);
    changed();
  };

  const attempt = async (event: WaitingEvent): Promise<void> => {
    const consumer = consumerOf(event.queueName);
    if (stopped) return;
    if (consumer === undefined) return end(event);
    const { queueName, jobId, eventId, body, concurrency, retry, pushedAt } = event;
    const left = pushedAt + retentionMs - now().getTime();
    const retryContext = retry === null ? {} : { retryContext: { ...retry, retentionWindow: { startTime: new Date(pushedAt).toISOString(), remainingTimeMs: left } } };
    const result = await functions.invoke(
      { functionKey: consumer.function, moduleType: 'consumer', moduleKey: consumer.key, principal: null },
      { queueName, jobId, eventId, body, ...(concurrency === null ? {} : { concurrency }), ...retryContext },
    );
    // cut short by the end of the platform: the next run takes it up again
    if (stopped) return;
    const again = retryOf(result, retry?.retryCount ?? 0);
    const why = result.success ? (again?.reason ?? '') : (result.error.stack ?? result.error.errorMessage);
    if (again !== null && left > again.afterSeconds * 1000) {
      log(`consumer ${consumer.key} is tried again in ${again.afterSeconds} s: ${why}`);
      keep({ ...event, dueAt: now().getTime() + again.afterSeconds * 1000, retry: { retryCount: (retry?.retryCount ?? 0) + 1, retryReason: again.reason, ...(again.data === undefined ? {} : { retryData: again.data }) } });
      return;
    }
    if (again !== null || !result.success) log(`consumer ${consumer.key} failed: ${why}`);
    end(event);
  };

  return {
    publish({ queueName, jobId, payload }) {
      if (consumerOf(queueName) === undefined) return false;
      const pushedAt = now().getTime();
      for (const { body, delayInSeconds, concurrency } of payload) {
        keep({ queueName, jobId, eventId: randomUUID(), body, concurrency: concurrency ?? null, dueAt: pushedAt + delayInSeconds * 1000, pushedAt, retry: null });
      }
      return true;
    },
    pending: () => [...events.values()],
    resume: (left) => left.forEach(keep),
    stop() {
      stopped = true;
      timers.forEach(clearTimeout);
      timers.clear();
    },
  };
}
