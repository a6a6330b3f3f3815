import { Upstream } from '../support/failures';
import { whileBusy } from '../support/retry';

/** Sends a request with somebody's rights: `api.asUser()` or `api.asApp()`, joined in `app.ts`. */
export type Send = (path: string, init?: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string }) => Promise<Response>;

const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' };

/** Reads JSON; asks again while Jira is busy. Throws `Upstream` on any answer that is not 2xx. */
export async function getJson(send: Send, path: string): Promise<unknown> {
  const answer = await whileBusy(() => send(path, { method: 'GET', headers: { accept: 'application/json' } }));
  if (!answer.ok) throw await upstream('GET', path, answer);
  return answer.json();
}

/** Asks by a body: a search changes nothing, so it may be repeated. Throws `Upstream` on any answer that is not 2xx. */
export async function postForJson(send: Send, path: string, body: unknown): Promise<unknown> {
  const answer = await whileBusy(() => send(path, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) }));
  if (!answer.ok) throw await upstream('POST', path, answer);
  return answer.json();
}

/** Writes JSON by a request that may be repeated without harm. Throws `Upstream` on any answer that is not 2xx. */
export async function putJson(send: Send, path: string, body: unknown): Promise<void> {
  const answer = await whileBusy(() => send(path, { method: 'PUT', headers: JSON_HEADERS, body: JSON.stringify(body) }));
  if (!answer.ok) throw await upstream('PUT', path, answer);
}

/** Writes like {@link putJson} where the answer says what became of each part. */
export async function putForJson(send: Send, path: string, body: unknown): Promise<unknown> {
  const answer = await whileBusy(() => send(path, { method: 'PUT', headers: JSON_HEADERS, body: JSON.stringify(body) }));
  if (!answer.ok) throw await upstream('PUT', path, answer);
  return answer.json();
}

async function upstream(method: string, path: string, answer: Response): Promise<Upstream> {
  const body = await answer.text().catch(() => '');
  const asked = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new Upstream(answer.status, `${method} ${path.split('?')[0]}`, body.slice(0, 500), Number.isFinite(asked) ? asked : null);
}
