import type { EvidenceState, Reply } from '../../src/contract/door';
import { criterion } from '../../src/core/definition/criterion';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { WITHOUT_END } from '../../src/core/done/evidence';
import { evidenceActs } from '../support/evidence-acts';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const PRIYA = { accountId: '712020:priya', displayName: 'Priya Nair' };
const ALL = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'EDIT_ISSUES'];
const TEXTS = ['100', null];
const FIELD = '/rest/api/3/app/field/customfield_10050/value';

interface World {
  readonly issue?: Answer;
  readonly held?: readonly string[];
  /** What Jira's engine answers: versions of the texts, or the person's roles. */
  readonly evaluated?: unknown;
  readonly roles?: readonly number[];
}

const jira = ({ issue = { status: 200, json: issueJson() }, held = ALL, evaluated = TEXTS, roles = [] }: World) => ({ method, path, body }: Call): Answer => {
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: PRIYA };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.endsWith('/project/10000')) return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Shop', style: 'classic' } };
  if (path.endsWith('/expression/evaluate')) return { status: 200, json: { value: JSON.stringify(body).includes('getProjectRoles') ? roles : evaluated } };
  return issue;
};

const CONTEXT = { extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000' } } };

/** Calls the exported resolver as the platform does. */
async function call(functionKey: string, payload: unknown, world: World = {}, before: readonly (readonly [string, unknown])[] = [], context: unknown = CONTEXT) {
  const { calls, stored } = forgeWorld(jira(world));
  for (const [key, value] of before) stored.set(key, value);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<EvidenceState>;
  return { answer, calls, stored, log: [...stored.entries()].filter(([key]) => key.startsWith('evidence:')).map(([, value]) => value) };
}

const written = (calls: readonly Call[]): readonly Call[] => calls.filter(({ method }) => method === 'PUT');
const lastValue = (calls: readonly Call[]): unknown => (written(calls).at(-1)?.body as { updates: { value: unknown }[] } | undefined)?.updates[0]?.value;

const ACTS = evidenceActs(TEXTS);

it.each(ACTS)('%s asks as the person, then writes log and field as the app', async (functionKey, payload) => {
  const { answer, calls, stored } = await call(functionKey, payload);
  expect(answer).toMatchObject({ ok: true, value: { log: [{ by: PRIYA.accountId, name: 'Priya Nair' }] } });
  expect([...stored.keys()]).toEqual(['evidence:10001:000001']);
  expect(written(calls).map(({ as, path }) => `${as} ${path}`)).toEqual([`app ${FIELD}`]);
  // the app asks only whether it sees the issue at all
  expect(calls.filter(({ method, as }) => method !== 'PUT' && as !== 'user').map(({ path }) => path)).toEqual(['/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&issueId=10001']);
});

it.each([
  ['tick', { criterion: 'tests', ticked: true }, { label: 'Tests pass', '10001': { tests: WITHOUT_END, text: null } }],
  ['accept', { texts: TEXTS }, { label: 'Accepted', '10001': { text: TEXTS } }],
  ['waive', { criteria: ['tests', 'accepted'], reason: 'Release today', days: 14 }, { label: 'waived: Tests pass, waived: Accepted by the product owner', '10001': { tests: expect.any(Number), accepted: expect.any(Number), text: null } }],
])('%s stands in the field under the id of its issue', async (functionKey, payload, value) => {
  expect(lastValue((await call(functionKey, payload)).calls)).toMatchObject(value);
});

describe('who may', () => {
  const assigned = { issue: { status: 200, json: issueJson({ assignee: { accountId: PRIYA.accountId } }) } };
  const hidden = { issue: { status: 200, json: issueJson({}, { names: {}, schema: {} }) } };
  it.each(ACTS.flatMap(([functionKey, payload]) => [
    [functionKey, payload, 'somebody who may only look', { held: ['BROWSE_PROJECTS'] }] as const,
    [functionKey, payload, 'somebody who cannot see the issue', { issue: { status: 404, json: {} } }] as const,
    [functionKey, payload, 'anyone where the field is hidden', hidden] as const,
    ...(functionKey === 'tick' ? [] : [[functionKey, payload, 'a developer', { held: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] }] as const, [functionKey, payload, 'the assignee', assigned] as const]),
  ]))('%s %j is refused to %s%s and writes nothing', async (functionKey, payload, _, world) => {
    const { answer, calls, log } = await call(functionKey, payload, world);
    expect(answer.ok).toBe(false);
    expect(written(calls)).toEqual([]);
    expect(log).toEqual([]);
  });

  const version = { ...DEFAULT_DEFINITION, id: 'project-10000', version: 1, by: 'Priya', at: '2026-11-02T00:00:00.000Z' };
  const owned = (assignee: boolean) => [['definition:10000', { ...version, done: { ...DEFAULT_DEFINITION.done, acceptors: { roles: [{ id: 10_003, name: 'Product owners' }], assignee } } }]] as const;
  it.each([
    ['a holder of the role', { held: ['BROWSE_PROJECTS'], roles: [10_003] }, owned(false), true],
    ['an administrator without the role', { roles: [10_002] }, owned(false), false],
    ['the assignee with the role', { ...assigned, roles: [10_003] }, owned(false), false],
    ['the assignee where the definition lets them', { ...assigned, roles: [10_003] }, owned(true), true],
  ])('acceptance by role: %s', async (_, world, before, ok) => {
    expect((await call('accept', { texts: TEXTS }, world, before)).answer.ok).toBe(ok);
  });
});

describe('bad input loses nothing', () => {
  it.each([
    ['tick', {}],
    ['tick', { criterion: 'text', ticked: true }],
    ['tick', { criterion: 'subtasks', ticked: true }],
    ['tick', { criterion: 'nothing-such', ticked: true }],
    ['tick', { criterion: '__proto__', ticked: true }],
    ['accept', {}],
    ['accept', { texts: ['99', null] }],
    ['accept', { texts: ['100'] }],
    ['reject', { failed: [] }],
    ['reject', { failed: [{ criterion: 'It pays', reason: 'no' }] }],
    ['waive', { criteria: [], reason: 'Release', days: 1 }],
    ['waive', { criteria: ['tests'], reason: 'x', days: 1 }],
    ['waive', { criteria: ['tests'], reason: 'Release', days: 15 }],
    ['waive', { criteria: ['tests'], reason: 'Release', days: 0 }],
    ['waive', { criteria: ['tests'], reason: 'Release', days: 0.5 }],
    ['waive', { criteria: ['nothing-such'], reason: 'Release', days: 1 }],
  ])('%s %j', async (functionKey, payload) => {
    const { answer, calls, log } = await call(functionKey, payload);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.any(String) } });
    expect(written(calls)).toEqual([]);
    expect(log).toEqual([]);
  });

  it('an issue named in the payload changes nothing: the platform’s context says which is meant, and Jira whether the person sees it', async () => {
    const { calls } = await call('tick', { criterion: 'tests', ticked: true, issueId: '99999', issue: { id: '99999' } });
    expect(calls.some(({ path }) => path.includes('99999'))).toBe(false);
    expect(written(calls)[0]?.body).toMatchObject({ updates: [{ issueIds: [10_001] }] });
  });

  it.each([[{}], [{ extension: { issue: { id: '1/../../2' } } }], [{ extension: null }]])('a context without an issue is refused: %j', async (context) => {
    const { answer, calls } = await call('tick', { criterion: 'tests', ticked: true }, {}, [], context);
    expect(answer.ok).toBe(false);
    expect(calls).toEqual([]);
  });
});

it('two people accepting and rejecting at once both stand in the log, and the field follows the log', async () => {
  const { resolver } = await import('../../src/index');
  const { stored, calls } = forgeWorld(jira({}));
  const one = (functionKey: string, payload: unknown) => resolver({ call: { functionKey, payload }, context: CONTEXT } as never, { principal: { accountId: PRIYA.accountId } } as never);
  await Promise.all([one('accept', { texts: TEXTS }), one('reject', { failed: [{ criterion: 'It pays', reason: 'It does not' }] }), one('tick', { criterion: 'tests', ticked: true })]);
  expect(stored.size).toBe(3);
  const acts = [...stored.keys()].sort().map((key) => (stored.get(key) as { action: string }).action);
  expect(lastValue(calls)).toMatchObject({ '10001': { text: acts.indexOf('accepted') > acts.indexOf('rejected') ? TEXTS : null, tests: WITHOUT_END } });
});

it('an acceptance is given for the texts that the gates compare, whatever else the issue shows', async () => {
  const { calls } = await call('accept', { texts: TEXTS }, { issue: { status: 200, json: issueJson({}, { names: { customfield_10050: 'Done evidence' }, schema: { customfield_10050: issueJson().schema.customfield_10050 } }) } });
  const asked = calls.filter(({ path }) => path.endsWith('/expression/evaluate')).map(({ body }) => (body as { expression: string }).expression);
  expect(asked).toEqual(["['description','customfield_10020'].map(f=>issue.getNewestChangelog(f)?.id)"]);
});

it('a criterion that the team made can be ticked', async () => {
  const done = { ...DEFAULT_DEFINITION.done, criteria: [criterion('demo', { kind: 'manual-check', title: 'Shown in the review' })] };
  const version = { ...DEFAULT_DEFINITION, done, id: 'project-10000', version: 1, by: 'Priya', at: '2026-11-02T00:00:00.000Z' };
  const { calls } = await call('tick', { criterion: 'demo', ticked: true }, {}, [['definition:10000', version]]);
  expect(lastValue(calls)).toMatchObject({ label: 'Shown in the review' });
});
