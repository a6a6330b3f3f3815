import { createFaults } from '../../../sandbox/http/faults';
import { faultDoors } from '../../../sandbox/http/fault-doors';
import { jiraSite } from '../../../sandbox/http/jira-site';
import { createRest } from '../../../sandbox/http/rest';
import { sessionDoors } from '../../../sandbox/http/session-doors';
import type { Caller, Person } from '../../../sandbox/jira/host';

const people: readonly Person[] = [
  { accountId: 'id-priya', displayName: 'Priya Nair', email: 'priya@example.com', role: 'Product owner', global: [] },
  { accountId: 'id-dan', displayName: 'Dan Okafor', email: 'dan@example.com', role: 'Developer', global: [] },
];

function setUp() {
  const callers: Caller[] = [];
  const faults = createFaults();
  const rest = createRest({
    faults,
    latencyMs: 0,
    jira: {
      handle: (_request, caller) => {
        callers.push(caller);
        return Promise.resolve(Response.json({ fine: true }));
      },
    },
  });
  const site = jiraSite({ people, rest, siteUrl: 'http://localhost:9', screens: '/nowhere', doors: [['session', sessionDoors(people)], ['faults', faultDoors(faults)]] });
  const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> =>
    Promise.resolve(site.fetch(new Request(`http://localhost:9${path}`, { ...init, headers: { host: 'localhost:9', ...init.headers } })));
  return { send, callers };
}
const basic = (email: string): Record<string, string> => ({ authorization: `Basic ${Buffer.from(`${email}:token`).toString('base64')}` });

test.each([
  ['nothing said', {}, 'id-priya'],
  ['the cookie', { cookie: 'sandbox-person=id-dan' }, 'id-dan'],
  ['a cookie of nobody', { cookie: 'sandbox-person=gone' }, 'id-priya'],
  ['basic authentication', basic('dan@example.com'), 'id-dan'],
  ['basic authentication over the cookie', { ...basic('Priya@example.com'), cookie: 'sandbox-person=id-dan' }, 'id-priya'],
])('who makes a request: %s', async (_name, headers, accountId) => {
  const { send, callers } = setUp();
  expect((await send('/rest/api/3/myself', { headers })).status).toBe(200);
  expect(callers).toEqual([{ accountId, scopes: null }]);
});

test.each([[basic('nobody@example.com')], [{ authorization: 'Bearer x' }]])('credentials of nobody are refused', async (headers) => {
  const { send, callers } = setUp();
  expect((await send('/rest/api/3/myself', { headers })).status).toBe(401);
  expect(callers).toEqual([]);
});

test('a page of another origin is refused, the site itself is not', async () => {
  const { send } = setUp();
  expect((await send('/rest/api/3/myself', { headers: { origin: 'http://app.localhost:9' } })).status).toBe(403);
  expect((await send('/_sandbox/session', { headers: { origin: 'http://app.localhost:9' } })).status).toBe(403);
  expect((await send('/rest/api/3/myself', { headers: { origin: 'http://localhost:9' } })).status).toBe(200);
});

test.each([
  ['POST', undefined, undefined, 415],
  ['PUT', '{}', 'text/plain', 415],
  ['PUT', '{}', 'application/json; charset=utf-8', 200],
  ['DELETE', undefined, undefined, 200],
])('%s with body %s as %s: %i', async (method, body, type, status) => {
  const { send } = setUp();
  const response = await send('/rest/api/3/issue', { method, ...(body === undefined ? {} : { body }), headers: type === undefined ? {} : { 'content-type': type } });
  expect(response.status).toBe(status);
});

test('signing in as somebody else', async () => {
  const { send } = setUp();
  const json = { 'content-type': 'application/json' };
  const response = await send('/_sandbox/session', { method: 'POST', body: '{"accountId":"id-dan"}', headers: json });
  expect(response.headers.get('set-cookie')).toMatch(/^sandbox-person=id-dan; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(await (await send('/_sandbox/session', { headers: { cookie: 'sandbox-person=id-dan' } })).json()).toMatchObject({ current: 'id-dan', people: [{ displayName: 'Priya Nair' }, { displayName: 'Dan Okafor' }] });
  for (const body of ['{"accountId":"gone"}', 'nonsense']) expect((await send('/_sandbox/session', { method: 'POST', body, headers: json })).status).toBe(400);
});

test('faults strike as often as asked, where asked, until they are cleared', async () => {
  const { send, callers } = setUp();
  const ask = (fault: object): Promise<Response> => send('/_sandbox/faults', { method: 'POST', body: JSON.stringify(fault), headers: { 'content-type': 'application/json' } });
  expect((await ask({ path: 'myself', status: 500, times: 2 })).status).toBe(204);
  expect((await send('/rest/api/3/project')).status).toBe(200);
  expect((await send('/rest/api/3/myself')).status).toBe(500);
  expect((await send('/rest/api/3/myself')).status).toBe(500);
  expect((await send('/rest/api/3/myself')).status).toBe(200);
  await ask({ method: 'put', path: 'x', status: 429, body: { slow: 'down' } });
  expect((await send('/rest/api/3/x')).status).toBe(200);
  expect(await (await send('/rest/api/3/x', { method: 'PUT' })).json()).toEqual({ slow: 'down' });
  await ask({ path: 'y', status: 429, headers: { 'retry-after': '7' } });
  expect((await send('/rest/api/3/y')).headers.get('retry-after')).toBe('7');
  await ask({ path: '.', status: 503, times: 9 });
  await send('/_sandbox/faults', { method: 'DELETE' });
  expect((await send('/rest/api/3/myself')).status).toBe(200);
  expect((await ask({ path: '(', status: 500 })).status).toBe(400);
  expect(callers.length).toBe(4);
});

test('one name for the site: pages asked for by another are sent there, and a door that is not there says so', async () => {
  const { send } = setUp();
  const moved = await send('/browse/A-1?x=1', { headers: { host: '127.0.0.1:9' } });
  expect([moved.status, moved.headers.get('location')]).toEqual([307, 'http://localhost:9/browse/A-1?x=1']);
  expect((await send('/_sandbox/nothing')).status).toBe(404);
});
