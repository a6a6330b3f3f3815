import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { issueJson } from '../support/jira-json';

const paragraph = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const criteria = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: ['A receipt of a paid order shows the total.', 'A receipt is sent within 2 minutes.', 'An unpaid order has no receipt.'].map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })) },
  ],
};
const vague = { type: 'doc', version: 1, content: [criteria.content[0], { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It should be fast and user-friendly.' }] }] }] }] };
const READY = { summary: 'As a shopper, I want to get a receipt so that I can claim the cost back', description: criteria, customfield_10016: 3 };

const jira = (fields: Record<string, unknown>, { started = true, status = 200 }: { started?: boolean; status?: number } = {}) => ({ path }: Call): Answer => {
  if (path.includes('/properties/ready-done')) return started ? { status: 200, json: { key: 'ready-done', value: { on: true } } } : { status: 404, json: {} };
  return { status, json: issueJson(fields) };
};

const CONFIG = { id: 'gate-1', definition: '10000', mode: 'enforce', summary: '' };

const payload = (rest: Record<string, unknown> = {}, modifiedFields: unknown = {}) => ({ issue: { key: 'SHOP-1' }, configuration: CONFIG, transition: { from: { id: '1' }, to: { id: '3' }, modifiedFields }, ...rest });

/** Calls the exported function as the platform calls a validator. */
async function ask(request: unknown, answer: (call: Call) => Answer) {
  const world = forgeWorld(answer);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { onReadyGate } = await import('../../src/index');
  return { verdict: await onReadyGate(request), calls: world.calls, stored: world.stored };
}

it('a ready issue passes, read as the app', async () => {
  const { verdict, calls } = await ask(payload(), jira(READY));
  expect(verdict).toEqual({ result: true });
  expect(calls.every(({ as }) => as === 'app')).toBe(true);
});

it('refuses with every required rule that is not met', async () => {
  const { verdict } = await ask(payload(), jira({ ...READY, description: null, customfield_10016: null }));
  expect(verdict.result).toBe(false);
  expect(verdict.errorMessage).toMatch(/^Not ready yet \(\d+ of 80 points\), 2 still missing:\n• .*criteria.*\n• .*estimate/i);
});

it('where only points are missing, it names the fewest steps', async () => {
  const { verdict } = await ask(payload(), jira({ ...READY, summary: 'Get a receipt', description: vague }));
  expect(verdict).toEqual({ result: false, errorMessage: expect.stringMatching(/^Not ready yet \(\d\d of 80 points\), [12] still missing:\n• /) });
});

describe('what the transition’s screen changes counts', () => {
  it.each([
    ['an estimate given there', { ...READY, customfield_10016: null }, { customfield_10016: 5 }, true],
    ['an estimate taken away there', READY, { customfield_10016: null }, false],
    ['criteria written there', { ...READY, description: paragraph('x') }, { description: criteria }, true],
    ['links emptied there', { ...READY, issuelinks: [{ type: { inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-9', fields: { status: { name: 'To Do', statusCategory: { key: 'new' } }, issuetype: { name: 'Bug' } } } }] }, { issuelinks: null }, true],
    ['a field in a shape that we do not know is left as it was', READY, { issuelinks: 'nonsense', customfield_99999: { any: 'thing' } }, true],
    ['an assignee, of whom only the account is given', READY, { assignee: { accountId: '712020:x' } }, true],
  ])('%s', async (_, fields, modified, result) => {
    expect((await ask(payload({}, modified), jira(fields))).verdict.result).toBe(result);
  });
});

describe('lets work through', () => {
  const bad = { ...READY, description: null, customfield_10016: null };
  it.each([
    ['while it observes', payload({ configuration: { ...CONFIG, mode: 'observe' } }), jira(bad)],
    ['with a configuration that it does not know', payload({ configuration: 'x' }), jira(bad)],
    ['without a configuration', payload({ configuration: undefined }), jira(bad)],
    ['where the project is not switched on', payload(), jira(bad, { started: false })],
    ['a type that is not scored', payload(), jira({ ...bad, issuetype: { name: 'Epic', subtask: false, hierarchyLevel: 1 } })],
    ['when Jira answers with 500', payload(), jira(bad, { status: 500 })],
    ['when the issue cannot be seen', payload(), jira(bad, { status: 404 })],
    ['a payload in another shape', { nonsense: true }, jira(bad)],
    ['an issue key that is none', payload({ issue: { key: '../../x' } }), jira(bad)],
  ])('%s', async (_, request, answer) => {
    expect((await ask(request, answer)).verdict).toEqual({ result: true });
  });

  it('when it takes too long', async () => {
    jest.useFakeTimers();
    try {
      const world = forgeWorld(jira(bad));
      const waits = globalThis as unknown as { __forge_fetch__: () => Promise<Response> };
      waits.__forge_fetch__ = () => new Promise<Response>(() => undefined);
      const { onReadyGate } = await import('../../src/index');
      const verdict = onReadyGate(payload());
      await jest.advanceTimersByTimeAsync(5000);
      expect(await verdict).toEqual({ result: true });
      expect(world.calls).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('what is recorded', () => {
  const poor = { ...READY, description: null, customfield_10016: null };

  it('a refusal, by the required rules that were not met: once a day, and no text or person', async () => {
    const { stored } = await ask(payload(), jira(poor));
    const [[key, value] = ['', null], ...others] = [...stored];
    expect(others).toEqual([]);
    expect(key).toMatch(/^activity:10000:\d{13}:10001:ready$/);
    expect(value).toEqual({ v: 1, kind: 'ready-refused', issue: 10_001, key: 'SHOP-1', change: 'ready', at: expect.any(Number), reasons: ['has-criteria', 'has-estimate'], definition: { id: 'default', version: 0 } });
    expect((value as { at: number }).at % 86_400_000).toBe(0);
  });

  it.each([
    ['what passes', payload(), READY],
    ['what a gate that observes lets through', payload({ configuration: { ...CONFIG, mode: 'observe' } }), poor],
  ])('nothing of %s', async (_, request, fields) => {
    expect((await ask(request, jira(fields))).stored.size).toBe(0);
  });
});
