import type { Answer, JiraFailure } from './answer';
import { errorSentences, fieldErrors } from './error-sentences';

/** The bridge's `requestJira`: a REST path, asked as the current user. */
export type RequestJira = (
  path: string,
  init?: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string },
) => Promise<{ readonly status: number; readonly headers?: { get(name: string): string | null }; text(): Promise<string> }>;

export interface JiraClient {
  get(path: string): Promise<Answer<unknown>>;
  post(path: string, body: object): Promise<Answer<unknown>>;
  put(path: string, body: object): Promise<Answer<unknown>>;
  remove(path: string): Promise<Answer<unknown>>;
}

/** Jira's REST API as values: no call rejects. An empty body (204) is the value null. */
export function jiraClient(request: RequestJira): JiraClient {
  const send = (method: string) => (path: string, body: object) =>
    answer(() => request(path, { method, headers: { Accept: 'application/json', 'Content-Type': 'application/json' }, body: JSON.stringify(body) }));
  const remove = (path: string) => answer(() => request(path, { method: 'DELETE', headers: { Accept: 'application/json' } }));
  return { get: (path) => answer(() => request(path)), post: send('POST'), put: send('PUT'), remove };
}

async function answer(ask: () => ReturnType<RequestJira>): Promise<Answer<unknown>> {
  try {
    const response = await ask();
    const json = parsed(await response.text());
    if (response.status < 200 || response.status > 299) return failed(kindOf(response.status), response.status, errorSentences(json), fieldErrors(json), waitOf(response.headers?.get('retry-after')));
    return json === undefined ? failed('unreadable', response.status, []) : { ok: true, value: json };
  } catch {
    return failed('unavailable', 0, []);
  }
}

/** Undefined: not JSON. Null: nothing was sent. */
function parsed(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function kindOf(status: number): JiraFailure['kind'] {
  if (status === 404) return 'unseen';
  if (status === 401 || status === 403) return 'forbidden';
  return status === 429 || status >= 500 ? 'unavailable' : 'invalid';
}

/** Jira sends whole seconds; a date, which HTTP would allow too, is taken as nothing said. */
const waitOf = (header: string | null | undefined): Pick<JiraFailure, 'retryAfter'> => (header !== null && header !== undefined && /^\d{1,5}$/.test(header) ? { retryAfter: Number(header) } : {});

const failed = (kind: JiraFailure['kind'], status: number, details: readonly string[], fields: Readonly<Record<string, string>> = {}, wait: Pick<JiraFailure, 'retryAfter'> = {}): Answer<never> => ({
  ok: false,
  failure: { kind, status, details, ...(Object.keys(fields).length > 0 ? { fields } : {}), ...wait },
});
