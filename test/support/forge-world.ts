/** A Forge runtime for doorway tests: the exported handlers run unmodified, only the two globals are ours. */
export interface Call {
  readonly as: string;
  readonly remote: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export type Answer = { readonly status: number; readonly json?: unknown; readonly headers?: Readonly<Record<string, string>> };

interface Descriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

/** A request to key-value storage. */
interface Stored {
  readonly key: string;
  readonly value?: unknown;
  readonly options?: { readonly keyPolicy?: string };
  readonly where?: readonly { readonly values: readonly string[] }[];
  readonly limit?: number;
  readonly after?: string;
}

/** Installs the globals; `answer` plays Jira. Key-value storage is a real little map, the queue a list. Returns what was called. */
export function forgeWorld(answer: (call: Call) => Answer): { readonly calls: Call[]; readonly stored: Map<string, unknown>; readonly queued: unknown[] } {
  const calls: Call[] = [];
  const queued: unknown[] = [];
  const stored = new Map<string, unknown>();
  const measure = { measure: () => ({ stop: () => undefined }) };
  Object.assign(globalThis, {
    __forge_runtime__: {
      appContext: { appId: 'app', environmentId: 'env', environmentType: 'DEVELOPMENT', moduleKey: 'm' },
      proxy: { token: '', url: '', host: '' },
      metrics: { counter: () => ({ incr: () => undefined }), timing: () => measure },
      lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
    },
    __forge_fetch__: async (to: Descriptor, path: string, init: { method?: string; body?: string } = {}): Promise<Response> => {
      const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body);
      if (to.remote === 'kvs' || to.type === 'kvs') return respond(storage(stored, path, body as Stored));
      if (to.remote === 'stargate') {
        queued.push(...(body as { payload: { body: unknown }[] }).payload.map((event) => event.body));
        return respond({ status: 201 });
      }
      const call: Call = { as: to.provider ?? 'none', remote: to.remote ?? '', method: init.method ?? 'GET', path, body };
      calls.push(call);
      return respond(answer(call));
    },
  });
  return { calls, stored, queued };
}

function storage(stored: Map<string, unknown>, path: string, body: Stored): Answer {
  if (path.endsWith('/query')) {
    const prefix = body.where?.[0]?.values[0] ?? '';
    const left = [...stored].filter(([key]) => key.startsWith(prefix) && key > (body.after ?? '')).sort(([a], [b]) => (a < b ? -1 : 1));
    const page = left.slice(0, body.limit ?? 10);
    return { status: 200, json: { data: page.map(([key, value]) => ({ key, value })), ...(left.length > page.length ? { cursor: page.at(-1)?.[0] } : {}) } };
  }
  if (path.endsWith('/get')) return stored.has(body.key) ? { status: 200, json: { key: body.key, value: stored.get(body.key) } } : { status: 404, json: { code: 'KEY_NOT_FOUND', message: 'not found' } };
  if (path.endsWith('/delete')) return stored.delete(body.key) ? { status: 204 } : { status: 404, json: { code: 'KEY_NOT_FOUND', message: 'not found' } };
  if (body.options?.keyPolicy === 'FAIL_IF_EXISTS' && stored.has(body.key)) return { status: 409, json: { code: 'CONFLICT', message: 'exists' } };
  stored.set(body.key, body.value);
  return { status: 200 };
}

const respond = ({ status, json, headers }: Answer): Response => new Response(json === undefined ? null : JSON.stringify(json), { status, headers: { 'content-type': 'application/json', ...headers } });
