import { createFunctions } from '../../../sandbox/forge/functions/functions';
import type { InvocationResult } from '../../../sandbox/forge/functions/messages';
import type { Pool } from '../../../sandbox/forge/functions/pool';
import { createFunctionValidators } from '../../../sandbox/forge/function-validators';
import { installApp } from '../../../sandbox/forge/installation';
import { createKvsStore } from '../../../sandbox/forge/kvs/store';
import { parseManifest } from '../../../sandbox/forge/manifest';
import { smallManifest } from './small-manifest';

const manifest = parseManifest(smallManifest.replace('  trigger:\n', `  jira:workflowValidator:
    - { key: ready, name: Ready, description: Ready enough, function: judge }
    - { key: done, name: Done, description: All done, expression: 'true' }
  trigger:
`).replace('    - { key: status, handler', '    - { key: judge, handler: index.judge, timeoutSeconds: 900 }\n    - { key: status, handler'));
const payload = { issue: { key: 'A-1' }, configuration: null, transition: { from: { id: '1' }, to: { id: '2' } } };

function setUp(result: InvocationResult) {
  const got: unknown[] = [];
  const lines: string[] = [];
  const ask = createFunctionValidators({
    manifest,
    functions: {
      invoke: (reason, told) => {
        got.push({ reason, told });
        return Promise.resolve(result);
      },
    },
    log: (line) => lines.push(line),
  });
  return { ask, got, lines };
}

const said = (description: string) => ({ description, projectTypes: ['company-managed'] });

test('an installed validator has a function or an expression', () => {
  expect(installApp(manifest).app.validators).toEqual([{ key: 'ready', name: 'Ready', function: 'judge', ...said('Ready enough') }, { key: 'done', name: 'Done', expression: 'true', ...said('All done') }]);
});

test('the function is called in nobody\'s name, and its verdict comes back', async () => {
  const { ask, got, lines } = setUp({ success: true, body: { result: false, errorMessage: 'No.', more: 1 } });
  expect(await ask('ready', payload)).toEqual({ result: false, errorMessage: 'No.' });
  expect(got).toEqual([{ reason: { functionKey: 'judge', moduleType: 'jira:workflowValidator', moduleKey: 'ready', principal: null }, told: payload }]);
  expect(lines).toEqual([]);
});

test.each<[string, InvocationResult]>([
  ['nothing', { success: true, body: undefined }],
  ['a text', { success: true, body: 'true' }],
  ['a result that is a text', { success: true, body: { result: 'true' } }],
  ['a throw', { success: false, error: { errorMessage: 'no', errorType: 'Error' } }],
  ['a time-out', { success: false, error: { errorMessage: 'Function timed out', errorType: 'TIMEOUT' } }],
])('%s is logged and is no verdict', async (_, result) => {
  const { ask, lines } = setUp(result);
  expect(await ask('ready', payload)).toBeNull();
  expect(lines).toHaveLength(1);
});

test('a module without a function gives no verdict and calls nothing', async () => {
  const { ask, got } = setUp({ success: true, body: { result: true } });
  expect(await ask('done', payload)).toBeNull();
  expect(got).toEqual([]);
});

test('the function has 25 seconds, whatever it declares', async () => {
  jest.useFakeTimers({ now: 0 });
  const deadlines: number[] = [];
  const pool: Pool = {
    run: (job) => {
      deadlines.push(job().message.deadline);
      return Promise.resolve({ success: true, body: { result: true } });
    },
    stop: () => Promise.resolve(),
  };
  const installation = installApp(manifest);
  const reachable = { app: installation.app, siteUrl: 'http://localhost', rest: () => Promise.resolve(new Response()), kvs: createKvsStore({ now: () => new Date() }), publish: () => true, warn: () => undefined };
  const functions = createFunctions({ manifest, installation, cloudId: 'cloud', bundle: 'index.js', pool, reachable });
  const ask = createFunctionValidators({ manifest, functions, log: () => undefined });
  expect([await ask('ready', payload), deadlines]).toEqual([{ result: true }, [25_000]]);
  jest.useRealTimers();
});
