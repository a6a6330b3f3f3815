import type { InvocationReason } from '../../../sandbox/forge/functions/runtime-context';
import type { InvocationResult } from '../../../sandbox/forge/functions/messages';
import { parseManifest } from '../../../sandbox/forge/manifest';
import { createBackground } from '../../../sandbox/forge/schedule/background';
import { backgroundDoors } from '../../../sandbox/http/background-doors';
import { smallManifest } from './small-manifest';

const text = smallManifest.replace(
  '  consumer:',
  `  scheduledTrigger:
    - { key: often, function: on-work, interval: hour }
    - { key: rarely, function: status, interval: week }
  preUninstall:
    - { key: last, function: on-issue }
  consumer:`,
);

const minute = 60_000;

function setUp(result: InvocationResult = { success: true, body: 'ignored' }) {
  const runs: { readonly reason: InvocationReason; readonly payload: unknown }[] = [];
  const lines: string[] = [];
  const background = createBackground({
    manifest: parseManifest(text),
    functions: {
      invoke: (reason, payload) => {
        runs.push({ reason, payload });
        return Promise.resolve(result);
      },
    },
    cloudId: 'cloud',
    log: (line) => lines.push(line),
  });
  return { background, runs, lines, keys: () => runs.map(({ reason }) => reason.moduleKey) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('first five minutes after the start, then at each interval, until it is ended', async () => {
  const { background, keys } = setUp();
  const end = background.start();
  await jest.advanceTimersByTimeAsync(5 * minute - 1);
  expect(keys()).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(keys()).toEqual(['often', 'rarely']);
  await jest.advanceTimersByTimeAsync(168 * 60 * minute);
  expect(keys().filter((key) => key === 'often')).toHaveLength(169);
  expect(keys().filter((key) => key === 'rarely')).toHaveLength(2);
  end();
  await jest.advanceTimersByTimeAsync(1000 * 60 * minute);
  expect(keys()).toHaveLength(171);
});

test('a run has no person, and says which schedule it is', async () => {
  const { background, runs } = setUp();
  await background.run('often');
  expect(runs).toEqual([{ reason: { functionKey: 'on-work', moduleType: 'scheduledTrigger', moduleKey: 'often', principal: null }, payload: { context: { cloudId: 'cloud', moduleKey: 'often' }, contextToken: '' } }]);
});

test('a run that fails is logged and not repeated', async () => {
  const { background, keys, lines } = setUp({ success: false, error: { errorMessage: 'no', errorType: 'Error' } });
  const end = background.start();
  await jest.advanceTimersByTimeAsync(30 * minute);
  expect(keys()).toEqual(['often', 'rarely']);
  expect(lines).toEqual(['scheduledTrigger often failed: no', 'scheduledTrigger rarely failed: no']);
  end();
});

test.each([
  ['a schedule', 'rarely', true, 204],
  ['what comes before an uninstall', 'last', true, 204],
  ['a function that fails', 'last', false, 500],
  ['a module that there is not', 'worker', true, 404],
])('the door runs %s', async (_, module, success, status) => {
  const { background, keys } = setUp(success ? { success, body: null } : { success, error: { errorMessage: 'no', errorType: 'Error' } });
  expect((await backgroundDoors(background).request(`/${module}`, { method: 'POST' })).status).toBe(status);
  expect(keys()).toEqual(status === 404 ? [] : [module]);
});

test.each([['{ key: often, function: on-work, interval: month }', /interval/], ['{ key: often, function: on-work, interval: hour, filter: { appIsLicensed: true } }', /filter/]])('%s is refused and named', (module, words) => {
  expect(() => parseManifest(text.replace('{ key: often, function: on-work, interval: hour }', module))).toThrow(words);
});
