import { createDynamicStatus } from '../../../../sandbox/forge/bridge/dynamic-status';
import type { InvocationResult } from '../../../../sandbox/forge/functions/messages';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import { smallManifest } from '../small-manifest';

const extension = { type: 'jira:issueContext', issue: { id: '1' }, project: { id: '2' }, location: 'http://localhost:9/browse/A-1' };

function setUp(result: InvocationResult) {
  const got: unknown[] = [];
  const lines: string[] = [];
  const status = createDynamicStatus({
    manifest: parseManifest(smallManifest),
    functions: {
      invoke: (reason, payload) => {
        got.push({ reason, payload });
        return Promise.resolve(result);
      },
    },
    cloudId: 'cloud',
    log: (line) => lines.push(line),
  });
  return { status, got, lines };
}

test('the function hears of the issue, and its lozenge comes back', async () => {
  const lozenge = { type: 'lozenge', value: { label: 'Ready', type: 'success' } } as const;
  const { status, got, lines } = setUp({ success: true, body: { status: lozenge } });
  expect(await status('context', extension, 'priya')).toEqual(lozenge);
  expect(got).toEqual([{ reason: { functionKey: 'status', moduleType: 'jira:issueContext', moduleKey: 'context', principal: 'priya' }, payload: { cloudId: 'cloud', extension: { type: 'jira:issueContext', issue: { id: '1' }, project: { id: '2' } } } }]);
  expect(lines).toEqual([]);
});

test.each([
  ['nothing', { success: true, body: undefined } as const],
  ['nonsense', { success: true, body: { status: { type: 'lozenge', value: { label: 'x', type: 'rainbow' } } } } as const],
  ['a failure', { success: false, error: { errorMessage: 'no', errorType: 'Error' } } as const],
])('%s is logged and changes nothing', async (_name, result) => {
  const { status, lines } = setUp(result);
  expect(await status('context', extension, 'priya')).toBeNull();
  expect(lines).toHaveLength(1);
});

test('a module without a function is not asked', async () => {
  const { status, got } = setUp({ success: true, body: {} });
  expect(await status('panel', extension, 'priya')).toBeNull();
  expect(got).toEqual([]);
});
