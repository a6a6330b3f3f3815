import type { GateBasis, GatePlace, ProbeReport } from '../../src/contract/gate-page';
import type { Reply } from '../../src/contract/door';
import { criterion } from '../../src/core/definition/criterion';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS } from '../support/jira-json';

const EVIDENCE = 'customfield_10050';

interface World {
  readonly held?: readonly string[];
  readonly style?: 'classic' | 'next-gen';
  /** Ids of projects that use the workflow; null: Jira does not know it. */
  readonly using?: readonly string[] | null;
  readonly typesUsing?: readonly string[];
  /** Issue types without any issue, and those whose issues do not show the field. */
  readonly empty?: readonly string[];
  readonly hidden?: readonly string[];
  /** Values of the field by issue id before anybody asks. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly refusesWrites?: boolean;
  /** Whether the person sees the issues that the app tries it on. */
  readonly unseen?: boolean;
  readonly started?: boolean;
  /** Jira answers 500 to this evaluation, counted from 1. */
  readonly failsAt?: number;
  /** What happens right after the app's first write. */
  readonly meanwhile?: (values: Map<string, unknown>) => void;
}

const TYPES = [
  { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '10004', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
];

/** A Jira with one issue of each type: its id is the type's, with a 9 in front. */
function jira(world: World): { readonly answer: (call: Call) => Answer; readonly values: Map<string, unknown> } {
  const { held = ['ADMINISTER'], style = 'classic', using = [], typesUsing = [], empty = [], hidden = [], refusesWrites = false, started = true, failsAt, meanwhile } = world;
  const values = new Map(Object.entries(world.values ?? {}));
  const page = (ids: readonly string[]) => ({ values: ids.map((id) => ({ id })) });
  let writes = 0;
  let evaluations = 0;
  const answer = ({ method, path, body }: Call): Answer => {
    const sent = (body ?? {}) as { jql?: string; context?: { issue: { id: number } }; updates?: { issueIds: number[]; value: unknown }[] };
    if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
    if (path.includes('/projectUsages')) return using === null ? { status: 404, json: {} } : { status: 200, json: { projects: page(using) } };
    if (path.includes('/issueTypeUsages')) return { status: 200, json: { issueTypes: page(typesUsing) } };
    if (path.includes('/properties/ready-done')) return started ? { status: 200, json: { value: { on: true } } } : { status: 404, json: {} };
    if (path.endsWith('/field')) return { status: 200, json: FIELDS };
    if (path.startsWith('/rest/api/3/issuetype/project?')) return { status: 200, json: TYPES.filter(({ hierarchyLevel }) => hierarchyLevel === 0) };
    const project = /\/project\/(\d+)$/.exec(path)?.[1];
    if (project !== undefined) return { status: 200, json: { id: project, key: `P${project}`, name: `Project ${project}`, style, issueTypes: TYPES } };
    if (path.endsWith('/search/jql')) {
      const type = /issuetype = (\d+)/.exec(sent.jql ?? '')?.[1] ?? '';
      return { status: 200, json: { issues: empty.includes(type) ? [] : [{ id: `9${type}`, key: `P-${type}` }] } };
    }
    if (path.endsWith('/expression/evaluate')) {
      const id = String(sent.context?.issue.id);
      if (++evaluations === failsAt) return { status: 500, json: {} };
      return { status: 200, json: { value: hidden.includes(id.slice(1)) ? null : (values.get(id) ?? null) } };
    }
    if (path.endsWith('/issue/bulkfetch')) {
      const { issueIdsOrKeys } = body as { issueIdsOrKeys: string[] };
      return { status: 200, json: { issues: world.unseen === true ? [] : issueIdsOrKeys.map((id) => ({ id, key: `P-${id.slice(1)}`, fields: { summary: 'x' } })) } };
    }
    if (method === 'PUT') {
      if (refusesWrites) return { status: 400, json: {} };
      for (const { issueIds, value } of sent.updates ?? []) for (const id of issueIds) if (value === null) values.delete(String(id)); else values.set(String(id), value);
      if (writes++ === 0) meanwhile?.(values);
      return { status: 204 };
    }
    throw new Error(`The test's Jira does not know ${method} ${path}`);
  };
  return { answer, values };
}

/** Calls the exported resolver as the platform does: in the workflow editor there is no project in the context. */
async function call<T>(functionKey: string, payload: object, world: World = {}, before: (stored: Map<string, unknown>) => void = () => undefined) {
  const { answer: play, values } = jira(world);
  const { calls, stored } = forgeWorld(play);
  before(stored);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const context = { extension: { type: 'jira:workflowValidator', workflowId: 'w', workflowName: 'W', scopedProjectId: '10000' } };
  const answer = (await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: '712020:ada' } } as never)) as Reply<T>;
  return { answer, calls, values };
}

const writes = (calls: readonly Call[]) => calls.filter(({ method }) => method === 'PUT').map(({ as, path, body }) => ({ as, path, ...(body as { updates: { issueIds: number[]; value: unknown }[] }).updates[0] }));
const spot = { projectId: '10000', definedBy: '10000', workflowId: 'w-1' };

describe('who may', () => {
  const doors = ['gateBasis', 'gatePlaces', 'probeGate'].flatMap((door): [string, string, World, string][] => [
    [door, 'a project administrator of a company-managed project', { held: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] }, 'Only a Jira administrator can put a gate into a workflow of a company-managed project.'],
    [door, 'a developer of a team-managed project', { held: ['BROWSE_PROJECTS'], style: 'next-gen' }, 'Only an administrator of this project can put a gate into its workflow.'],
  ]);
  it.each(doors)('%s refuses %s, and the app does nothing', async (door, _, world, message) => {
    const { answer, calls } = await call(door, spot, world);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message } });
    expect(calls.filter(({ as }) => as === 'app')).toEqual([]);
  });

  it.each(['gateBasis', 'gatePlaces', 'probeGate'])('%s serves the administrator of a team-managed project, who cannot ask who uses a workflow', async (door) => {
    const { answer, calls } = await call(door, spot, { held: ['ADMINISTER_PROJECTS'], style: 'next-gen' });
    expect(answer.ok).toBe(true);
    expect(calls.some(({ path }) => path.includes('Usages'))).toBe(false);
  });

  it.each([[{}], [{ ...spot, projectId: '1/../2' }], [{ ...spot, projectId: 10000 }], [{ ...spot, definedBy: '' }], [{ ...spot, workflowId: '../x' }]])('a payload of another shape is refused before anything is asked: %j', async (payload) => {
    const { answer, calls } = await call('probeGate', payload);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(calls).toEqual([]);
  });
});

describe('gateBasis', () => {
  it('answers with the definition in force and the fields of its gate, read as the person', async () => {
    const { answer, calls } = await call<GateBasis>('gateBasis', { projectId: '10000' });
    expect(answer).toMatchObject({ ok: true, value: { project: { id: '10000', key: 'P10000' }, started: true, definition: { id: 'project-10000' }, fields: { evidence: EVIDENCE } } });
    expect(calls.every(({ as }) => as === 'user')).toBe(true);
  });
});

describe('gatePlaces', () => {
  it.each<[string, World, object, string[]]>([
    ['those that use the workflow, the chosen one first', { using: ['10001', '10000'] }, spot, ['10000', '10001']],
    ['the chosen one where the workflow is not published', { using: null }, spot, ['10000']],
    ['the chosen one where the editor names no workflow', { using: ['10001'] }, { ...spot, workflowId: null }, ['10000']],
  ])('names %s', async (_, world, payload, ids) => {
    const { answer } = await call<readonly GatePlace[]>('gatePlaces', payload, world);
    expect(answer).toEqual({ ok: true, value: ids.map((id) => ({ id, key: `P${id}`, name: `Project ${id}` })) });
  });
});

describe('probeGate', () => {
  it('writes a marker as the app, without history, reads it back and takes it away, for each standard type', async () => {
    const { answer, calls, values } = await call<ProbeReport>('probeGate', spot);
    expect(answer).toMatchObject({ ok: true, value: { proven: true, project: { key: 'P10000' }, types: [{ type: 'Story', state: 'readable', issueKey: null, fields: [] }, { type: 'Bug', state: 'readable' }] } });
    expect(writes(calls)).toHaveLength(4);
    expect(writes(calls).every(({ as, path }) => as === 'app' && path === `/rest/api/3/app/field/${EVIDENCE}/value?generateChangelog=false`)).toBe(true);
    expect([...values]).toEqual([]);
  });

  it('leaves a value alone that proves as much', async () => {
    const { answer, calls } = await call<ProbeReport>('probeGate', spot, { values: { 910001: { label: 'Accepted' }, 910004: { label: 'Nothing' } } });
    expect(answer).toMatchObject({ ok: true, value: { proven: true } });
    expect(writes(calls)).toEqual([]);
  });

  it('asks only the types that go through the workflow', async () => {
    const { answer } = await call<ProbeReport>('probeGate', spot, { typesUsing: ['10004'], empty: ['10001'] });
    expect(answer).toMatchObject({ ok: true, value: { proven: true, types: [{ type: 'Bug' }] } });
  });

  it.each<[string, World, object]>([
    ['a type whose issues do not show the field', { hidden: ['10004'] }, { type: 'Bug', state: 'unreadable', issueKey: 'P-10004', fields: ['Done evidence'] }],
    ['the same, without the key of an issue that the person does not see', { hidden: ['10004'], unseen: true }, { type: 'Bug', state: 'unreadable', issueKey: null, fields: ['Done evidence'] }],
    ['a type of which there is no issue', { empty: ['10004'] }, { type: 'Bug', state: 'no-issue', issueKey: null, fields: [] }],
  ])('proves nothing for %s', async (_, world, expected) => {
    const { answer, values } = await call<ProbeReport>('probeGate', spot, world);
    expect(answer).toMatchObject({ ok: true, value: { proven: false, types: [{ type: 'Story', state: 'readable' }, expected] } });
    expect([...values]).toEqual([]);
  });

  it('nor where Jira refuses the write', async () => {
    const { answer } = await call<ProbeReport>('probeGate', spot, { refusesWrites: true });
    expect(answer).toMatchObject({ ok: true, value: { proven: false, types: [{ state: 'unreadable' }, { state: 'unreadable' }] } });
  });

  it('proves nothing where the gate asks for ticks that nobody can give', async () => {
    const { answer } = await call<ProbeReport>('probeGate', spot, { started: false });
    expect(answer).toMatchObject({ ok: true, value: { proven: false, givable: false, types: [{ state: 'readable' }, { state: 'readable' }] } });
  });

  it('tries the fields that the gate reads, whose definition may be another project’s', async () => {
    const readiness = { ...DEFAULT_DEFINITION, version: 1, id: 'project-10001', by: 'Ada', at: 'now', done: { ...DEFAULT_DEFINITION.done, criteria: [criterion('score', { kind: 'readiness-at-least', minimum: 80 })] } };
    const { answer, calls } = await call<ProbeReport>('probeGate', { ...spot, definedBy: '10001' }, { started: false, empty: ['10004'], values: { 910001: { label: 'x' } } }, (stored) => stored.set('definition:10001', readiness));
    expect(calls.filter(({ path }) => path.endsWith('/evaluate')).map(({ body }) => (body as { expression: string }).expression)).toEqual(['issue?.customfield_10050', 'issue?.customfield_10051']);
    expect(answer).toMatchObject({ ok: true, value: { project: { id: '10000' }, givable: true } });
  });

  it('takes the mark away also where Jira fails in between', async () => {
    const { answer, values } = await call<ProbeReport>('probeGate', spot, { empty: ['10004'], failsAt: 2 });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'upstream' } });
    expect([...values]).toEqual([]);
  });

  it('leaves what somebody wrote in between', async () => {
    const theirs = { label: 'Tests pass', by: 'p', at: 'now', 910001: { text: null, tests: 1 } };
    const { answer, values } = await call<ProbeReport>('probeGate', spot, { empty: ['10004'], meanwhile: (all) => all.set('910001', theirs) });
    expect(answer).toMatchObject({ ok: true, value: { types: [{ state: 'readable' }, { state: 'no-issue' }] } });
    expect([...values]).toEqual([['910001', theirs]]);
  });

  it('writes the field from the log where somebody acted whose value did not last', async () => {
    const entry = { action: 'ticked', criterion: 'tests', by: '712020:p', name: 'P', at: '2026-11-22T09:00:00.000Z' };
    const { values } = await call<ProbeReport>('probeGate', spot, { empty: ['10004'] }, (stored) => stored.set('evidence:910001:000001', entry));
    expect(values.get('910001')).toMatchObject({ by: '712020:p', 910001: { text: null } });
  });
});
