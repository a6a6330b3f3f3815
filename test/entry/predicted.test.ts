import type { Reply } from '../../src/contract/door';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { issueJson } from '../support/jira-json';

const CONTEXT = { extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000' } } };

async function see(payload: unknown, answer: Answer = { status: 200, json: issueJson() }, on = true, stored: Readonly<Record<string, unknown>> = {}) {
  const forge = forgeWorld(({ path }: Call): Answer => (path.includes('/properties/ready-done') ? { status: 200, json: { value: { on } } } : answer));
  for (const [key, value] of Object.entries(stored)) forge.stored.set(key, value);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const reply = (await resolver({ call: { functionKey: 'predicted', payload }, context: CONTEXT } as never, { principal: { accountId: '712020:dan' } } as never)) as Reply<null>;
  return { reply, ...forge };
}

const KNOWN = { criteria: ['tests', 'invented', 'fix-version'] };

it('keeps the criteria that the definition has, once an issue and day, and nobody’s name', async () => {
  const first = await see(KNOWN);
  expect(first.reply).toEqual({ ok: true, value: null });
  expect(first.calls.every(({ as, method }) => as === 'user' && method === 'GET')).toBe(true);
  const [[key, value] = ['', null]] = [...first.stored];
  expect(key).toMatch(/^activity:10000:\d{13}:10001:predicted$/);
  expect(value).toMatchObject({ kind: 'predicted', issue: 10_001, reasons: ['fix-version', 'tests'] });
  expect(JSON.stringify(value)).not.toContain('712020');
  const again = await see({ criteria: ['tests'] }, undefined, true, { [key]: value });
  expect(again.reply.ok).toBe(true);
  expect([...again.stored.values()]).toEqual([value]);
});

it.each([
  ['an issue that the person cannot see', { status: 404, json: {} }, true, KNOWN],
  ['a finished issue', { status: 200, json: issueJson({ status: { name: 'Done', statusCategory: { key: 'done' } } }) }, true, KNOWN],
  ['a sub-task', { status: 200, json: issueJson({ issuetype: { name: 'Sub-task', subtask: true, hierarchyLevel: -1 } }) }, true, KNOWN],
  ['a project that is not started', undefined, false, KNOWN],
  ['criteria that nobody defined', undefined, true, { criteria: ['invented'] }],
  ['no list of criteria', undefined, true, { criteria: 'tests' }],
])('keeps nothing of %s', async (_, answer, on, payload) => {
  expect((await see(payload, answer, on)).stored.size).toBe(0);
});
