import type { InstalledApp } from '../../jira/host';
import type { IncomingResponse, OutgoingRequest } from '../functions/messages';
import { answerKvs } from '../kvs/answer';
import type { KvsStore } from '../kvs/store';
import { answerPublish, publishPath } from '../queue/answer';
import type { Publish } from '../queue/publish-request';
import { proxyRefusal } from './json-response';
import { fetchJira, type Rest } from './to-jira';

/** What a function can reach. */
export interface Reachable {
  readonly app: InstalledApp;
  readonly siteUrl: string;
  readonly rest: Rest;
  readonly kvs: KvsStore;
  readonly publish: Publish;
  readonly warn: (line: string) => void;
}

/**
 * `__forge_fetch__`: every request of a function goes through here (descriptors read from @forge/api 8.3.0).
 * A call that this platform does not serve is refused with an error that names it, and told on the console.
 *
 * @param principal account id of the signed-in person, null when nobody is
 */
export async function forgeFetch(request: OutgoingRequest, principal: string | null, to: Reachable): Promise<IncomingResponse> {
  const { type, provider, remote } = request.descriptor;
  if (type === 'fpp' && remote === 'jira') return fetchJira(request, principal, to.app, to.siteUrl, to.rest);
  if (type === 'kvs') {
    return to.app.scopes.includes('storage:app') ? answerKvs(request, to.kvs) : proxyRefusal(403, 'KVS needs the scope storage:app in manifest.yml');
  }
  if (type === 'fpp' && provider === 'app' && remote === 'stargate' && request.method === 'POST' && request.path === publishPath) return answerPublish(request, to.publish);
  const line = `A function called ${type}${remote === undefined ? '' : ` ${remote}`} ${request.method} ${request.path}, which this platform does not serve. Add it in sandbox/forge/fetch/forge-fetch.ts.`;
  to.warn(line);
  return proxyRefusal(501, line);
}
