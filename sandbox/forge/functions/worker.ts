import { createRequire } from 'node:module';
import { format } from 'node:util';
import { parentPort } from 'node:worker_threads';
import type { FetchDescriptor, FromWorker, IncomingResponse, InvocationResult, InvokeMessage, ToWorker } from './messages';

/**
 * Runs inside a worker thread: loads the app's bundle and calls one handler at a time. The bundle sees the two
 * globals of Forge's runtime, `__forge_runtime__` and `__forge_fetch__` (read from @forge/api 8.3.0), and nothing else of ours.
 */
const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread only.');
const say = (message: FromWorker): void => port.postMessage(message);

const waiting = new Map<number, { readonly resolve: (response: IncomingResponse) => void; readonly reject: (error: Error) => void }>();
let lastFetch = 0;

async function forgeFetch(descriptor: FetchDescriptor, path: string, init?: RequestInit): Promise<Response> {
  // building a Request gives the body the content type that a real fetch would give it
  const request = new Request(new URL(path, 'http://forge.invalid'), init);
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const id = ++lastFetch;
  const answered = new Promise<IncomingResponse>((resolve, reject) => waiting.set(id, { resolve, reject }));
  say({ kind: 'fetch', id, request: { descriptor: { ...descriptor }, path, method: request.method, headers: [...request.headers], body } });
  const { status, statusText, headers, body: bytes } = await answered;
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : new Uint8Array(bytes), { status, statusText, headers: headers.map(([name, value]): [string, string] => [name, value]) });
}

const silentMetrics = {
  counter: () => ({ incr: () => undefined, decr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

function setGlobal(name: '__forge_runtime__' | '__forge_fetch__', value: unknown): void {
  Reflect.set(globalThis, name, value);
}

async function run(message: InvokeMessage): Promise<InvocationResult> {
  setGlobal('__forge_runtime__', {
    ...message.runtime,
    metrics: silentMetrics,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, message.deadline - Date.now()) },
  });
  setGlobal('__forge_fetch__', forgeFetch);
  const exported: unknown = createRequire(message.bundle)(message.bundle);
  const name = message.handler.slice(message.handler.indexOf('.') + 1);
  const handler: unknown = typeof exported === 'object' && exported !== null ? Reflect.get(exported, name) : undefined;
  if (typeof handler !== 'function') throw new Error(`The bundle exports no function "${name}" (handler ${message.handler}).`);
  const answer: unknown = await Reflect.apply(handler, undefined, message.args);
  // what leaves a function is JSON on a real site
  return { success: true, body: answer === undefined ? undefined : JSON.parse(JSON.stringify(answer)) };
}

function failure(thrown: unknown): InvocationResult {
  if (!(thrown instanceof Error)) return { success: false, error: { errorMessage: String(thrown), errorType: 'UNKNOWN' } };
  return { success: false, error: { errorMessage: thrown.message, errorType: thrown.name, ...(thrown.stack === undefined ? {} : { stack: thrown.stack }) } };
}

// no egress is declared in a manifest that this platform runs, so a function's own fetch reaches nothing
globalThis.fetch = (input) => Promise.reject(new Error(`fetch to ${input instanceof Request ? input.url : String(input)}: manifest.yml declares no permissions.external.fetch.backend`));

for (const [method, level] of [['log', 'log'], ['info', 'log'], ['debug', 'log'], ['warn', 'warn'], ['error', 'error']] as const) {
  console[method] = (...parts: unknown[]) => say({ kind: 'log', level, text: format(...parts) });
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'invoke') {
    void run(message).catch(failure).then((result) => say({ kind: 'done', result }));
    return;
  }
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'fetched') call?.resolve(message.response);
  else call?.reject(new Error(message.message));
});
