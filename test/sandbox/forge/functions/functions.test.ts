import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFunctions, type Functions } from '../../../../sandbox/forge/functions/functions';
import type { InvocationResult } from '../../../../sandbox/forge/functions/messages';
import { createPool, type Pool } from '../../../../sandbox/forge/functions/pool';
import { workerCode } from '../../../../sandbox/forge/functions/worker-code';
import { installApp } from '../../../../sandbox/forge/installation';
import { createKvsStore } from '../../../../sandbox/forge/kvs/store';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import { smallManifest } from '../small-manifest';

const source = `
import api, { route, getAppContext } from '@forge/api';
import { kvs, WhereConditions } from '@forge/kvs';
import { Queue } from '@forge/events';
const read = async (requester) => {
  const response = await requester.requestJira(route\`/rest/api/3/issue/\${'A-1'}\`, { headers: { accept: 'application/json' } });
  return { status: response.status, body: await response.json() };
};
const steps = {
  user: () => read(api.asUser()),
  app: () => read(api.asApp()),
  nobody: () => read(api),
  text: async () => (await api.asApp().requestJira(route\`/rest/api/3/x\`, { method: 'POST', body: 'plain' })).json(),
  kvs: async () => {
    await kvs.set('log:1', { a: 1 }, { keyPolicy: 'FAIL_IF_EXISTS' });
    await kvs.set('log:2', { a: 2 });
    await kvs.set('other', true);
    const again = await kvs.set('log:1', { a: 9 }, { keyPolicy: 'FAIL_IF_EXISTS' }).catch((error) => error.code);
    const page = await kvs.query().where('key', WhereConditions.beginsWith('log:')).limit(1).getMany();
    const next = await kvs.query().where('key', WhereConditions.beginsWith('log:')).limit(1).cursor(page.nextCursor).getMany();
    await kvs.delete('log:2');
    await kvs.delete('never there');
    return { again, first: page.results, second: next.results, gone: (await kvs.get('log:2')) ?? null, kept: await kvs.get('log:1') };
  },
  push: async () => {
    const { jobId } = await new Queue({ key: 'work' }).push([{ body: { n: 1 }, delayInSeconds: 5, concurrency: { key: 'a', limit: 1 } }, { body: { n: 2 } }]);
    return typeof jobId;
  },
  pushNowhere: () => new Queue({ key: 'elsewhere' }).push({ body: {} }).catch((error) => error.constructor.name + ' ' + error.message),
  graph: () => api.asApp().requestGraph('{ me }'),
  context: () => ({ appContext: getAppContext().environmentType, left: getAppContext().invocationRemainingTimeInMillis() > 1000 }),
  throws: () => { throw new TypeError('no luck'); },
  spins: () => { for (;;); },
  exits: () => process.exit(3),
  prints: () => { console.log('hello', { n: 1 }); return 'printed'; },
};
export const resolver = async ({ call, context }, second) => ({ got: await steps[call.functionKey](), principal: second.principal?.accountId ?? null });
`;

const calls: { url: string; accountId: string; scopes: readonly string[] | null; type: string | null }[] = [];
const lines: string[] = [];
const pushed: unknown[] = [];
let folder = '';
let pool: Pool;
let functions: Functions;

const call = (functionKey: string, principal: string | null = 'priya'): Promise<InvocationResult> =>
  functions.invoke({ functionKey: 'resolver', moduleType: 'jira:issuePanel', moduleKey: 'panel', principal }, { call: { functionKey }, context: {} });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'functions-'));
  const entry = join(folder, 'index.js');
  await writeFile(entry, source);
  await build({ entryPoints: [entry], outfile: join(folder, 'out.js'), bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent', nodePaths: [join(process.cwd(), 'node_modules')] });
  const manifest = parseManifest(smallManifest);
  const installation = installApp(manifest);
  pool = createPool({ code: await workerCode(), size: 2, memoryMb: 128, log: (_level, text) => lines.push(text) });
  functions = createFunctions({
    manifest,
    installation,
    cloudId: 'cloud',
    bundle: join(folder, 'out.js'),
    pool,
    reachable: {
      app: installation.app,
      siteUrl: 'http://localhost:1',
      kvs: createKvsStore({ now: () => new Date(5) }),
      publish: ({ queueName, payload }) => {
        pushed.push(...payload);
        return queueName === 'work';
      },
      warn: (line) => lines.push(line),
      rest: (request, caller) => {
        calls.push({ url: request.url, ...caller, type: request.headers.get('content-type') });
        return Promise.resolve(Response.json({ key: 'A-1' }));
      },
    },
  });
});

afterAll(async () => {
  await pool.stop();
  await rm(folder, { recursive: true });
});

test.each([
  ['user', 'priya', 'priya'],
  ['app', 'priya', 'the app'],
])('%s calls Jira as %s or as the app, with the declared scopes', async (key, principal, who) => {
  calls.length = 0;
  expect(await call(key, principal)).toEqual({ success: true, body: { got: { status: 200, body: { key: 'A-1' } }, principal } });
  expect(calls).toEqual([
    { url: 'http://localhost:1/rest/api/3/issue/A-1', accountId: who === 'the app' ? expect.stringMatching(/^557058:/) : who, scopes: ['read:jira-work', 'storage:app'], type: null },
  ]);
});

test('the package @forge/events pushes to the queue, and hears of one that nobody consumes', async () => {
  expect(await call('push')).toMatchObject({ success: true, body: { got: 'string' } });
  expect(pushed).toEqual([{ body: { n: 1 }, delayInSeconds: 5, concurrency: { key: 'a', limit: 1 } }, { body: { n: 2 }, delayInSeconds: 0 }]);
  expect(await call('pushNowhere')).toMatchObject({ success: true, body: { got: expect.stringMatching(/^InternalServerError 404 .*no consumer for the queue "elsewhere"/) } });
});

test('asUser without a signed-in person needs authentication; a call as nobody is refused', async () => {
  expect(await call('user', null)).toMatchObject({ success: false, error: { errorType: 'NEEDS_AUTHENTICATION_ERR' } });
  expect(await call('nobody')).toMatchObject({ success: false, error: { errorMessage: expect.stringContaining('without asUser() or asApp()') } });
});

test('a string body without a content type leaves as text/plain', async () => {
  calls.length = 0;
  await call('text');
  expect(calls[0]?.type).toMatch(/^text\/plain/);
});

test('storage: refuses to overwrite when told so, pages by prefix, forgets what is deleted', async () => {
  expect(await call('kvs')).toEqual({
    success: true,
    body: {
      got: {
        again: 'KEY_ALREADY_EXISTS',
        first: [{ key: 'log:1', value: { a: 1 }, createdAt: 5, updatedAt: 5 }],
        second: [{ key: 'log:2', value: { a: 2 }, createdAt: 5, updatedAt: 5 }],
        gone: null,
        kept: { a: 1 },
      },
      principal: 'priya',
    },
  });
});

test('a call that is not served fails and names itself', async () => {
  expect(await call('graph')).toMatchObject({ success: false, error: { errorMessage: expect.stringContaining('fpp stargate POST /graphql') } });
});

test('the runtime answers getAppContext', async () => {
  expect(await call('context')).toMatchObject({ success: true, body: { got: { appContext: 'DEVELOPMENT', left: true } } });
});

test('failures are results, and the pool goes on', async () => {
  expect(await call('throws')).toMatchObject({ success: false, error: { errorMessage: 'no luck', errorType: 'TypeError' } });
  expect(await call('exits')).toMatchObject({ success: false });
  expect(await call('prints')).toMatchObject({ success: true, body: { got: 'printed' } });
  expect(lines).toContain('hello { n: 1 }');
  expect(await functions.invoke({ functionKey: 'other', moduleType: 'trigger', moduleKey: 't', principal: null }, {})).toMatchObject({ error: { errorMessage: 'manifest.yml declares no function "other".' } });
});

test('past its deadline a function is stopped, even one that never yields', async () => {
  const bundle = join(folder, 'out.js');
  const result = await pool.run(() => ({
    message: { kind: 'invoke', bundle, handler: 'index.resolver', args: [{ call: { functionKey: 'spins' } }, {}], runtime: {}, deadline: Date.now() + 300 },
    fetch: () => Promise.reject(new Error('unused')),
  }));
  expect(result).toEqual({ success: false, error: { errorMessage: 'Function timed out', errorType: 'TIMEOUT' } });
  expect(await call('prints')).toMatchObject({ success: true });
});

test('a stopped pool takes no more, and ends what is running', async () => {
  const other = createPool({ code: await workerCode(), size: 1, memoryMb: 128, log: () => undefined });
  const job = () => ({
    message: { kind: 'invoke' as const, bundle: join(folder, 'out.js'), handler: 'index.resolver', args: [{ call: { functionKey: 'spins' } }, {}], runtime: {}, deadline: Date.now() + 20_000 },
    fetch: () => Promise.reject(new Error('unused')),
  });
  const running = other.run(job);
  const waiting = other.run(job);
  await other.stop();
  expect(await running).toMatchObject({ success: false });
  expect(await waiting).toMatchObject({ success: false, error: { errorType: 'STOPPED' } });
  expect(await other.run(job)).toMatchObject({ success: false, error: { errorType: 'STOPPED' } });
});
