import type { InvocationResult } from '../../../../sandbox/forge/functions/messages';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import { createQueue } from '../../../../sandbox/forge/queue/queue';
import { smallManifest } from '../small-manifest';

const fine: InvocationResult = { success: true, body: undefined };
const failed = (errorType: string): InvocationResult => ({ success: false, error: { errorMessage: 'no', errorType } });
const event = (n: number, more: object = {}) => ({ body: { n }, delayInSeconds: 0, ...more });

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

function setUp(answers: readonly (InvocationResult | Promise<InvocationResult>)[] = []) {
  const got: { reason: unknown; payload: unknown }[] = [];
  const lines: string[] = [];
  const changed = jest.fn();
  const queue = createQueue({
    manifest: parseManifest(smallManifest),
    functions: {
      invoke: (reason, payload) => {
        got.push({ reason, payload });
        return Promise.resolve(answers[got.length - 1] ?? fine);
      },
    },
    now: () => new Date(),
    log: (line) => lines.push(line),
    changed,
  });
  const push = (...payload: readonly ReturnType<typeof event>[]): boolean =>
    queue.publish({ queueName: 'work', jobId: 'job', type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2', payload: [...payload] });
  const bodies = (): unknown[] => got.map(({ payload }) => (typeof payload === 'object' && payload !== null && 'body' in payload ? payload.body : null));
  return { queue, push, got, lines, bodies, changed };
}

test('an event reaches its consumer once, with nobody signed in', async () => {
  const { push, got, queue, changed } = setUp();
  expect(push(event(1))).toBe(true);
  expect(queue.pending()).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(got).toEqual([{ reason: { functionKey: 'on-work', moduleType: 'consumer', moduleKey: 'worker', principal: null }, payload: { queueName: 'work', jobId: 'job', eventId: expect.any(String), body: { n: 1 } } }]);
  expect(queue.pending()).toEqual([]);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a queue that nobody consumes takes nothing', () => {
  const { queue } = setUp();
  expect(queue.publish({ queueName: 'other', jobId: 'j', type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2', payload: [event(1)] })).toBe(false);
  expect(queue.pending()).toEqual([]);
});

test('a delay is kept', async () => {
  const { push, bodies } = setUp();
  push(event(1, { delayInSeconds: 10 }), event(2));
  await jest.advanceTimersByTimeAsync(9_999);
  expect(bodies()).toEqual([{ n: 2 }]);
  await jest.advanceTimersByTimeAsync(1);
  expect(bodies()).toEqual([{ n: 2 }, { n: 1 }]);
});

test('a concurrency key lets its limit through at a time', async () => {
  let release: (result: InvocationResult) => void = () => undefined;
  const { push, bodies } = setUp([new Promise<InvocationResult>((resolve) => (release = resolve))]);
  const concurrency = { key: 'scan', limit: 1 };
  push(event(1, { concurrency }), event(2, { concurrency }), event(3));
  await jest.advanceTimersByTimeAsync(0);
  expect(bodies()).toEqual([{ n: 1 }, { n: 3 }]);
  release(fine);
  await jest.advanceTimersByTimeAsync(0);
  expect(bodies()).toEqual([{ n: 1 }, { n: 3 }, { n: 2 }]);
});

test.each([
  ['asked for', { success: true, body: { _retry: true, retryOptions: { retryAfter: 7, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { at: 3 } } } } as const, 7, { retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { at: 3 } }],
  ['a timeout', failed('TIMEOUT'), 1, { retryReason: 'FUNCTION_TIME_OUT' }],
  ['no memory left', failed('OUT_OF_MEMORY'), 1, { retryReason: 'FUNCTION_OUT_OF_MEMORY' }],
])('tried again: %s', async (_name, answer, seconds, context) => {
  const { push, got, queue } = setUp([answer]);
  push(event(1));
  await jest.advanceTimersByTimeAsync(seconds * 1000 - 1);
  expect(got).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(got[1]?.payload).toMatchObject({ body: { n: 1 }, retryContext: { retryCount: 1, ...context, retentionWindow: { startTime: '1970-01-01T00:00:00.000Z' } } });
  expect(queue.pending()).toEqual([]);
});

test('what the function throws is logged and not tried again', async () => {
  const { push, got, lines, queue } = setUp([failed('TypeError')]);
  push(event(1));
  await jest.advanceTimersByTimeAsync(60_000);
  expect([got.length, lines, queue.pending()]).toEqual([1, ['consumer worker failed: no'], []]);
});

test('an event is given up after its window of 24 hours', async () => {
  const { push, got, queue, lines } = setUp(Array.from({ length: 200 }, () => failed('TIMEOUT')));
  push(event(1));
  await jest.advanceTimersByTimeAsync(25 * 60 * 60 * 1000);
  expect(queue.pending()).toEqual([]);
  expect(got.length).toBeGreaterThan(90);
  expect(lines.at(-1)).toBe('consumer worker failed: no');
});

test('what a stop leaves behind is taken up by the next run', async () => {
  const first = setUp();
  first.push(event(1, { delayInSeconds: 5 }));
  first.queue.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(first.got).toEqual([]);
  const second = setUp();
  second.queue.resume(first.queue.pending());
  await jest.advanceTimersByTimeAsync(0);
  expect(second.bodies()).toEqual([{ n: 1 }]);
});
