import * as v from 'valibot';

/** Limits of a push: developer.atlassian.com, "Async events API". */
const maxEvents = 50;
const maxBytes = 200 * 1024;
const maxDelaySeconds = 900;

const event = v.strictObject({
  body: v.record(v.string(), v.unknown(), 'Event body must be an object.'),
  delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(maxDelaySeconds, `The delayInSeconds setting must be between 0 and ${maxDelaySeconds}.`)), 0),
  concurrency: v.optional(v.strictObject({ key: v.pipe(v.string(), v.minLength(1)), limit: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});

const request = v.object({
  queueName: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]+$/, 'Queue names can only contain alphanumeric characters, dashes and underscores.')),
  jobId: v.pipe(v.string(), v.minLength(1)),
  type: v.literal('avi:forge:app:event'),
  schema: v.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: v.pipe(v.array(event), v.minLength(1, 'No events pushed.'), v.maxLength(maxEvents, `This push contains more than the ${maxEvents} events allowed.`)),
});

/** A push as @forge/events 3.0.8 sends it; delays in seconds. */
export type PublishRequest = v.InferOutput<typeof request>;
export type PushedEvent = PublishRequest['payload'][number];

/** Takes a push in. False when the manifest declares no consumer for its queue. */
export type Publish = (push: PublishRequest) => boolean;

export interface PublishRefusal {
  readonly status: 400 | 413;
  readonly message: string;
}

/** Decodes a push, or says why the platform refuses it. */
export function readPublishRequest(body: Uint8Array | null): PublishRequest | PublishRefusal {
  const decoded = v.safeParse(request, parsed(body));
  if (!decoded.success) return { status: 400, message: `${v.getDotPath(decoded.issues[0]) ?? 'body'}: ${decoded.issues[0].message}` };
  const bytes = Buffer.byteLength(JSON.stringify(decoded.output.payload));
  return bytes > maxBytes ? { status: 413, message: `The maximum payload size is ${maxBytes / 1024}KB.` } : decoded.output;
}

function parsed(body: Uint8Array | null): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body ?? new Uint8Array()));
  } catch {
    return null;
  }
}
