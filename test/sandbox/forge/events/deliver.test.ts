import { createDelivery } from '../../../../sandbox/forge/events/deliver';
import { deliverLive } from '../../../../sandbox/forge/events/live';
import { installApp } from '../../../../sandbox/forge/installation';
import { parseManifest } from '../../../../sandbox/forge/manifest';
import type { ProductEvent } from '../../../../sandbox/jira/host';
import { smallManifest } from '../small-manifest';

const event: ProductEvent = { eventType: 'avi:jira:updated:issue', actor: 'priya', projectId: '1', issueId: '2', payload: { issue: { id: '2', key: 'A-2' } } };

function setUp(started: unknown, text = smallManifest) {
  const manifest = parseManifest(text);
  const installation = installApp(manifest);
  const got: unknown[] = [];
  const lines: string[] = [];
  const delivery = createDelivery({
    manifest,
    installation,
    jira: { projectProperty: () => started, issueProperty: () => undefined },
    functions: {
      invoke: (reason, payload) => {
        got.push({ reason, payload });
        return Promise.resolve({ success: true, body: null });
      },
    },
    now: () => new Date(99),
    log: (line) => lines.push(line),
  });
  return { delivery, got, lines, appAccount: installation.app.accountId };
}

test('a wanted event reaches its function, without a signed-in person', async () => {
  const { delivery, got } = setUp({ on: true });
  await delivery.deliver(event);
  expect(got).toEqual([
    {
      reason: { functionKey: 'on-issue', moduleType: 'trigger', moduleKey: 'on-issue', principal: null },
      payload: { timestamp: '99', atlassianId: 'priya', issue: { id: '2', key: 'A-2' }, eventType: 'avi:jira:updated:issue', selfGenerated: false },
    },
  ]);
});

test.each([
  ['a project that was not started', { on: false }, event],
  ['a project without the property', undefined, event],
  ['another event', { on: true }, { ...event, eventType: 'avi:jira:deleted:issue' }],
  ['an event of more than 200 kB', { on: true }, { ...event, payload: { big: 'x'.repeat(200_001) } }],
])('%s is not delivered', async (_name, started, sent) => {
  const { delivery, got } = setUp(started);
  await delivery.deliver(sent);
  expect(got).toEqual([]);
});

test("the app's own events are ignored where the trigger says so", async () => {
  const { delivery, got, appAccount } = setUp({ on: true });
  await delivery.deliver({ ...event, actor: appAccount });
  expect(got).toEqual([]);
});

test("a link's event goes by the project of its source", async () => {
  const { delivery, got } = setUp({ on: true }, smallManifest.replace('[avi:jira:updated:issue]', '[avi:jira:created:issuelink, avi:jira:deleted:issuelink]'));
  const payload = { id: '9', sourceIssueId: '2', destinationIssueId: '3', sourceProjectId: '1', destinationProjectId: '4' };
  await delivery.deliver({ eventType: 'avi:jira:created:issuelink', actor: 'priya', projectId: '1', issueId: '2', payload });
  await delivery.deliver({ eventType: 'avi:jira:deleted:issuelink', actor: 'priya', projectId: '1', issueId: '2', payload });
  expect(got).toMatchObject([{ payload }, { payload: { eventType: 'avi:jira:deleted:issuelink', ...payload } }]);
});

test.each([
  ['IGNORE_AND_LOG', 0, 1],
  ['RECEIVE', 1, 0],
])('a filter that fails: %s', async (onError, delivered, logged) => {
  const { delivery, got, lines } = setUp({ on: 'text' }, smallManifest.replace('ignoreSelf: true', `ignoreSelf: true\n        onError: ${onError}`));
  await delivery.deliver(event);
  expect(got).toHaveLength(delivered);
  expect(lines).toHaveLength(logged);
});

test('live events wait their time, and none comes after the stop', () => {
  jest.useFakeTimers();
  const delivered: ProductEvent[] = [];
  const listeners = new Set<(event: ProductEvent) => void>();
  const stop = deliverLive(
    {
      onEvent: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    {
      deliver: (one) => {
        delivered.push(one);
        return Promise.resolve();
      },
    },
    300,
  );
  listeners.forEach((listener) => listener(event));
  jest.advanceTimersByTime(299);
  expect(delivered).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(delivered).toEqual([event]);
  listeners.forEach((listener) => listener(event));
  stop();
  jest.advanceTimersByTime(1000);
  expect(delivered).toHaveLength(1);
  expect(listeners.size).toBe(0);
  jest.useRealTimers();
});
