import type { Rest } from '../forge/fetch/to-jira';
import type { Jira } from '../jira/jira';
import type { Faults } from './faults';

export interface RestOptions {
  readonly jira: Pick<Jira, 'handle'>;
  readonly faults: Faults;
  /** Milliseconds that every call takes longer. */
  readonly latencyMs: number;
  /** Called after every call that may have changed something. */
  readonly changed?: () => void;
}

/** Reads that are sent as POST. */
const readsByPost = /\/(search|expression|issue\/bulkfetch|changelog\/bulkfetch|workflows\/update\/validation)(\/|$)|\/workflows$/;

/**
 * The one way to Jira's REST for people, screens and functions: latency and faults, then Jira itself.
 * A POST or PUT whose body is missing or is not JSON gets 415, as the jira.js live suite recorded.
 */
export function createRest({ jira, faults, latencyMs, changed = () => undefined }: RestOptions): Rest {
  return async (request, caller) => {
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const fault = faults.strike(request);
    if (fault !== null) return fault;
    const writes = request.method === 'POST' || request.method === 'PUT';
    if (writes && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return Response.json({ errorMessages: ['Unsupported Media Type'], errors: {} }, { status: 415 });
    const response = await jira.handle(request, caller);
    if (response.ok && request.method !== 'GET' && !readsByPost.test(new URL(request.url).pathname)) changed();
    return response;
  };
}
