import * as v from 'valibot';

/** An event between its push and its end. Times are milliseconds since the epoch. */
export const waitingEvent = v.object({
  queueName: v.string(),
  jobId: v.string(),
  eventId: v.string(),
  body: v.record(v.string(), v.unknown()),
  concurrency: v.nullable(v.object({ key: v.string(), limit: v.number() })),
  /** Not before this time. */
  dueAt: v.number(),
  pushedAt: v.number(),
  retry: v.nullable(v.object({ retryCount: v.number(), retryReason: v.string(), retryData: v.optional(v.unknown()) })),
});

export type WaitingEvent = v.InferOutput<typeof waitingEvent>;
