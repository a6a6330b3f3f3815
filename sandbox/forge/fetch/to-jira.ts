import type { Caller, InstalledApp } from '../../jira/host';
import type { IncomingResponse, OutgoingRequest } from '../functions/messages';
import { proxyRefusal } from './json-response';

/** Answers a REST request made in somebody's name. */
export type Rest = (request: Request, caller: Caller) => Promise<Response>;

/**
 * `asUser().requestJira` and `asApp().requestJira`: both act with the scopes that the manifest declares.
 * Without a signed-in person (a trigger) `asUser` is refused, as is acting for somebody else, which needs a
 * permission (`allowImpersonation`) that the manifest schema 13.7.0 marks as not supported yet.
 */
export async function fetchJira(request: OutgoingRequest, principal: string | null, app: InstalledApp, siteUrl: string, rest: Rest): Promise<IncomingResponse> {
  const { provider, accountId } = request.descriptor;
  if (provider === 'user' && (principal === null || (accountId !== undefined && accountId !== principal))) return proxyRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
  const caller = provider === 'user' ? principal : app.accountId;
  if ((provider !== 'user' && provider !== 'app') || caller === null) return proxyRefusal(401, `requestJira without asUser() or asApp() is not served: ${request.method} ${request.path}`);

  const response = await rest(
    new Request(new URL(request.path, siteUrl), {
      method: request.method,
      headers: request.headers.map(([name, value]): [string, string] => [name, value]),
      ...(request.body === null ? {} : { body: new Uint8Array(request.body) }),
    }),
    { accountId: caller, scopes: app.scopes },
  );
  return { status: response.status, statusText: response.statusText, headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) };
}
