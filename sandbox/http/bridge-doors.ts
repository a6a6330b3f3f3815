import { Hono } from 'hono';
import * as v from 'valibot';
import type { Resolvers } from '../forge/bridge/invoke';
import { viewContext } from '../forge/bridge/view-context';
import type { Rest } from '../forge/fetch/to-jira';
import type { Installation } from '../forge/installation';
import type { Person } from '../jira/host';
import { personOf } from './person';

const view = { moduleKey: v.string(), extension: v.record(v.string(), v.unknown()) };
const contextCall = v.object(view);
const invokeCall = v.object({ ...view, functionKey: v.string(), payload: v.optional(v.unknown()) });
const fetchCall = v.object({
  restPath: v.pipe(v.string(), v.startsWith('/rest/', 'a product call goes to /rest/...')),
  method: v.string(),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.nullable(v.string()),
});

export interface BridgeOptions {
  readonly people: readonly Person[];
  readonly installation: Installation;
  readonly site: { readonly cloudId: string; readonly url: string };
  readonly resolvers: Resolvers;
  readonly rest: Rest;
}

/** The server's half of the bridge, for Jira's own screens: everything is done in the signed-in person's name. */
export function bridgeDoors({ people, installation, site, resolvers, rest }: BridgeOptions): Hono<{ Variables: { person: Person } }> {
  const doors = new Hono<{ Variables: { person: Person } }>();

  doors.use(async (c, next) => {
    const person = personOf(c, people);
    if (person === null) return c.json({ error: 'Sign in first.' }, 401);
    c.set('person', person);
    return next();
  });
  doors.onError((error, c) => c.json({ error: error.message }, error instanceof v.ValiError ? 400 : 500));

  doors.post('/context', async (c) => {
    const call = v.parse(contextCall, await c.req.json());
    return c.json(viewContext({ ...call, accountId: c.get('person').accountId }, installation, site));
  });

  doors.post('/invoke', async (c) => {
    const { functionKey, payload, ...call } = v.parse(invokeCall, await c.req.json());
    const result = await resolvers.invoke({ ...call, accountId: c.get('person').accountId }, functionKey, payload);
    return c.json(result.success ? { ok: true, body: result.body } : { ok: false, error: result.error.errorMessage });
  });

  doors.post('/fetch-product', async (c) => {
    const { restPath, method, headers, body } = v.parse(fetchCall, await c.req.json());
    const request = new Request(new URL(restPath, site.url), { method, headers, ...(body === null || body === '' ? {} : { body }) });
    const response = await rest(request, { accountId: c.get('person').accountId, scopes: installation.app.scopes });
    return c.json({ status: response.status, statusText: response.statusText, headers: Object.fromEntries(response.headers), body: await response.text() });
  });

  return doors;
}
