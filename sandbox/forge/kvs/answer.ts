import * as v from 'valibot';
import { emptyResponse, jsonResponse } from '../fetch/json-response';
import type { IncomingResponse, OutgoingRequest } from '../functions/messages';
import { refuseKey, refuseValue, type Refusal } from './limits';
import { deleteRequest, getRequest, queryRequest, setRequest } from './requests';
import type { KvsStore } from './store';

type Route = (body: unknown, store: KvsStore) => IncomingResponse;

const refuse = (status: number, refusal: Refusal): IncomingResponse => jsonResponse(status, refusal);
const missing = (key: string): IncomingResponse => refuse(404, { code: 'KEY_NOT_FOUND', message: `There is no key "${key}".` });

/** The key as text once it passed its limits; the caller answers the refusal otherwise. */
const withKey = (key: unknown, next: (key: string) => IncomingResponse): IncomingResponse => {
  const refusal = refuseKey(key);
  return refusal === null && typeof key === 'string' ? next(key) : refuse(400, refusal ?? { code: 'INVALID_KEY', message: 'A key is text.' });
};

const get: Route = (body, store) =>
  withKey(v.parse(getRequest, body).key, (key) => {
    const entry = store.get(key);
    return entry === undefined ? missing(key) : jsonResponse(200, entry);
  });

const set: Route = (body, store) => {
  const { key, value, options } = v.parse(setRequest, body);
  return withKey(key, (name) => {
    const refusal = refuseValue(value);
    if (refusal !== null) return refuse(400, refusal);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && store.get(name) !== undefined) return refuse(409, { code: 'KEY_ALREADY_EXISTS', message: `The key "${name}" already exists.` });
    store.set(name, value);
    return emptyResponse(200);
  });
};

const remove: Route = (body, store) => withKey(v.parse(deleteRequest, body).key, (key) => (store.delete(key) ? emptyResponse(204) : missing(key)));

const query: Route = (body, store) => {
  const { limit, after, where } = v.parse(queryRequest, body);
  const found = store.beginningWith(where[0]?.values[0] ?? '', after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return jsonResponse(200, { data: page, ...(found.length > limit && last !== undefined ? { cursor: last.key } : {}) });
};

const routes: Readonly<Record<string, Route>> = { '/api/v1/get': get, '/api/v1/set': set, '/api/v1/delete': remove, '/api/v1/query': query };

/** Answers a request of @forge/kvs 1.6.5 (paths and shapes read from its storage-api). An unknown call or option gets an error that names it. */
export function answerKvs(request: OutgoingRequest, store: KvsStore): IncomingResponse {
  const route = routes[request.path];
  if (route === undefined || request.method !== 'POST') {
    return refuse(501, { code: 'NOT_SERVED', message: `KVS ${request.method} ${request.path} is not served by this platform. Add it in sandbox/forge/kvs/answer.ts.` });
  }
  try {
    return route(JSON.parse(new TextDecoder().decode(request.body ?? new Uint8Array())), store);
  } catch (error) {
    const why = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? 'body'}: ${error.message}` : 'the body is not JSON';
    return refuse(400, { code: 'INVALID_REQUEST', message: `KVS ${request.path}: ${why}` });
  }
}
