import type { IssueGates, Reply } from '../../src/contract/door';
import { decodeGateConfig } from '../../src/contract/gate';
import type { GateCoverage, GatePreview, RestorePreview } from '../../src/contract/gate-coverage';
import { forgeWorld, type Call } from '../support/forge-world';
import { workflowJira } from '../support/workflow-jira';
import { CREATE, FOREIGN_RULE, GATE_KEY, rule, transitionJson, workflowJson } from '../support/workflows';

const CONTEXT = { extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000', key: 'SHOP' } } };
const DELIVERY = workflowJson([CREATE, transitionJson({ validators: [FOREIGN_RULE] })]);
const BUGS = workflowJson([CREATE, transitionJson({ id: '41', name: 'Fixed', type: 'DIRECTED', links: [{ fromStatusReference: 'ref-progress' }] }), transitionJson({ id: '51', name: 'Drop' })], { id: 'w2', name: 'Bugs', version: { id: 'b1', versionNumber: 1 } });
const TEAM = workflowJson([CREATE, transitionJson()], { scope: { type: 'PROJECT', project: { id: '10000' } } });

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

async function site(workflows: Parameters<typeof workflowJira>[0] = [DELIVERY, BUGS]) {
  const jira = workflowJira(workflows);
  const { calls, stored } = forgeWorld((call) => jira.answer(call));
  const { resolver } = await import('../../src/index');
  const ask = <T>(door: string, payload: unknown = {}, context: unknown = CONTEXT) => resolver({ call: { functionKey: door, payload }, context } as never, { principal: { accountId: '712020:ada' } } as never) as Promise<Reply<T>>;
  const value = async <T>(door: string, payload: unknown = {}): Promise<T> => {
    const answer = await ask<T>(door, payload);
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  const updates = () => calls.filter(({ path }) => path.endsWith('/workflows/update'));
  /** Previews, then says yes. */
  const attach = async (workflowId: string, transitions: readonly string[]) => {
    const { version } = await value<GatePreview>('previewGates', { workflowId, transitions });
    return value<GateCoverage>('attachGates', { workflowId, transitions, version });
  };
  return { jira, calls, stored, ask, value, updates, attach };
}

const refusal = (message: unknown) => ({ ok: false, failure: { kind: 'refused', message } });
const states = ({ workflows }: GateCoverage) => workflows.map(({ name, issueTypes, paths }) => [name, issueTypes.join(), paths.map(({ transition, state }) => `${transition.id} ${state}`).join()]);
const asApp = ({ as, path }: Call): boolean => as === 'app' && path.endsWith('/workflows');

describe('coverage', () => {
  it('asks for the person’s administration first, then reads the workflows of all standard types as the app', async () => {
    const { value, calls } = await site();
    expect(states(await value('coverage'))).toEqual([['Delivery', 'Story', '31 open'], ['Bugs', 'Bug', '41 open,51 open']]);
    const first = calls.findIndex(asApp);
    expect(calls.slice(0, first).some(({ as, path }) => as === 'user' && path.includes('ADMINISTER_PROJECTS'))).toBe(true);
    expect(calls.filter(asApp).map(({ body }) => body)).toEqual([
      { projectAndIssueTypes: [{ projectId: '10000', issueTypeId: '1' }, { projectId: '10000', issueTypeId: '2' }] },
      { projectAndIssueTypes: [{ projectId: '10000', issueTypeId: '1' }] },
      { projectAndIssueTypes: [{ projectId: '10000', issueTypeId: '2' }] },
    ]);
  });

  it('one workflow for all types is one call', async () => {
    const { value, calls } = await site([DELIVERY]);
    expect(states(await value('coverage'))).toEqual([['Delivery', 'Story,Bug', '31 open']]);
    expect(calls.filter(asApp)).toHaveLength(1);
  });

  it('tells nothing of other rules', async () => {
    const { value } = await site();
    const text = JSON.stringify(await value('coverage'));
    expect(text).not.toContain('ADMINISTER_PROJECTS');
    expect(text).not.toContain('check-permission');
  });

  it.each([
    ['who only administers the project changes no company-managed workflow', { held: ['ADMINISTER_PROJECTS'] }, [DELIVERY], false],
    ['but that of a team-managed project', { held: ['ADMINISTER_PROJECTS'], style: 'next-gen' as const }, [TEAM], true],
    ['a Jira administrator changes both', {}, [DELIVERY], true],
  ])('%s', async (_, parts, workflows, mayChange) => {
    const { value, jira } = await site(workflows);
    Object.assign(jira, parts);
    expect((await value<GateCoverage>('coverage')).workflows.map((one) => one.mayChange)).toEqual([mayChange]);
  });

  it('who does not administer the project learns nothing, and the app reads nothing', async () => {
    const { ask, jira, calls } = await site();
    jira.held = ['ADMINISTER', 'BROWSE_PROJECTS'];
    expect(await ask('coverage')).toMatchObject(refusal(expect.stringMatching(/administrator of this project/)));
    expect(calls.some(({ as }) => as === 'app')).toBe(false);
  });

  it.each([
    [404, { kind: 'refused', message: 'Jira does not let Ready & Done read the workflows of this project.' }],
    [500, { kind: 'upstream' }],
  ])('Jira answers %d', async (status, failure) => {
    const { ask, jira } = await site();
    jira.trouble = (call) => (asApp(call) ? { status, json: {} } : null);
    expect(await ask('coverage')).toMatchObject({ ok: false, failure });
  });
});

describe('putting gates on open paths', () => {
  it('says before what will change, and changes nothing', async () => {
    const { value, updates, stored } = await site();
    expect(await value<GatePreview>('previewGates', { workflowId: 'w2', transitions: ['41', '51'] })).toEqual({
      version: '1/b1',
      changes: [
        { path: '“Fixed” to Done from In Progress', before: 'no gate', after: 'observes the 8 criteria of “Standard”' },
        { path: '“Drop” to Done from any status', before: 'no gate', after: 'observes the 8 criteria of “Standard”' },
      ],
      cautions: [],
      objections: [],
    });
    expect([updates(), stored.size]).toEqual([[], 0]);
  });

  it('names the other projects that get the gate', async () => {
    const { value, jira } = await site();
    jira.shared = ['10000', '10001', '10002', '10003', '10004', '10005', '10006', '10007'];
    expect(await value('previewGates', { workflowId: 'w1', transitions: ['31'] })).toMatchObject({ cautions: ['Other projects use the workflow “Delivery” too and get the same gate: Other, Other, Other, Other, Other and 2 more.'] });
  });

  it('tells Jira’s objections beforehand', async () => {
    const { value, jira } = await site();
    jira.objections = [{ level: 'ERROR', message: 'You must use a unique status name.' }, { level: 'WARNING', message: 'Hm.' }];
    expect(await value('previewGates', { workflowId: 'w1', transitions: ['31'] })).toMatchObject({ objections: ['You must use a unique status name.'] });
  });

  it('warns where creating an issue would be refused', async () => {
    const { value } = await site([workflowJson([transitionJson({ id: '1', name: 'Create', type: 'INITIAL' })])]);
    expect(await value('previewGates', { workflowId: 'w1', transitions: ['1'] })).toMatchObject({ cautions: [expect.stringMatching(/^An issue that is being created/)] });
  });

  it('writes with the person’s own rights, a gate that observes, and keeps the state before', async () => {
    const { attach, updates, stored, jira } = await site();
    const coverage = await attach('w1', ['31']);
    expect(states(coverage)[1]).toEqual(['Delivery', 'Story', '31 observing']);
    expect(coverage.workflows[1]?.before).toMatchObject({ by: 'Ada' });
    expect(updates().map(({ as }) => as)).toEqual(['user']);
    const [, done] = jira.transitions('w1') as readonly { validators: { parameters: { key: string; config: string } }[] }[];
    expect(done?.validators[0]).toEqual(FOREIGN_RULE);
    expect(done?.validators[1]?.parameters).toMatchObject({ key: GATE_KEY, disabled: 'false' });
    expect(decodeGateConfig(done?.validators[1]?.parameters.config ?? '')).toMatchObject({ mode: 'observe', expression: 'true', version: 0 });
    expect([...stored.keys()]).toEqual(['workflow-before:w1:000000']);
  });

  it('refuses when somebody published the workflow after the preview', async () => {
    const { ask, value, jira, updates, stored } = await site();
    const { version } = await value<GatePreview>('previewGates', { workflowId: 'w1', transitions: ['31'] });
    jira.publish('w1');
    expect(await ask('attachGates', { workflowId: 'w1', transitions: ['31'], version })).toMatchObject(refusal(expect.stringMatching(/changed meanwhile/)));
    expect([updates(), stored.size]).toEqual([[], 0]);
  });

  it('refuses when somebody is faster between reading and writing, and forgets the state that it kept', async () => {
    const { ask, value, jira, stored } = await site();
    const { version } = await value<GatePreview>('previewGates', { workflowId: 'w1', transitions: ['31'] });
    jira.trouble = ({ path }) => {
      if (path.endsWith('/validation')) jira.publish('w1');
      return null;
    };
    expect(await ask('attachGates', { workflowId: 'w1', transitions: ['31'], version })).toMatchObject(refusal(expect.stringMatching(/changed meanwhile/)));
    expect(stored.size).toBe(0);
  });

  it.each([
    ['a project administrator and a company-managed workflow', { held: ['ADMINISTER_PROJECTS'] }, { workflowId: 'w1', transitions: ['31'] }, 'Only a Jira administrator can change the workflow “Delivery”.'],
    ['somebody else', { held: [] }, { workflowId: 'w1', transitions: ['31'] }, expect.stringMatching(/administrator of this project/)],
    ['a workflow of another project', {}, { workflowId: 'w777', transitions: ['31'] }, 'No issue type of this project uses that workflow.'],
    ['a transition that does not lead to Done', {}, { workflowId: 'w1', transitions: ['1'] }, expect.stringMatching(/no path into Done/)],
    ['no transition', {}, { workflowId: 'w1', transitions: [] }, expect.stringMatching(/Name at least one path/)],
    ['another shape', {}, { workflowId: 5 }, expect.stringMatching(/workflowId/)],
    ['nothing', {}, null, expect.any(String)],
  ])('refuses %s', async (_, parts, payload, message) => {
    const { ask, jira, updates } = await site();
    Object.assign(jira, parts);
    expect(await ask('previewGates', payload)).toMatchObject(refusal(message));
    expect(await ask('attachGates', payload === null ? null : { ...payload, version: '4/v1' })).toMatchObject(refusal(message));
    expect(updates()).toEqual([]);
  });

  it('a path with a gate does not get another one', async () => {
    const { ask, attach } = await site();
    await attach('w1', ['31']);
    expect(await ask('previewGates', { workflowId: 'w1', transitions: ['31'] })).toMatchObject(refusal('There is a gate on “Done” from any status already.'));
  });

  it('a large workflow is kept in parts and read again whole', async () => {
    const big = workflowJson([CREATE, transitionJson({ validators: [{ ...FOREIGN_RULE, parameters: { text: '„ü"'.repeat(40_000) } }] })]);
    const { attach, stored, value } = await site([big]);
    await attach('w1', ['31']);
    expect(stored.size).toBeGreaterThan(3);
    expect(await value('previewRestore', { workflowId: 'w1' })).toEqual({ gone: ['“Done” from any status'], differs: [] });
    stored.delete('workflow-before:w1:000001');
    expect((await value<GateCoverage>('coverage')).workflows[0]?.before).toBeNull();
  });
});

describe('going back', () => {
  it('takes the gates out again and forgets', async () => {
    const { attach, value, jira, stored } = await site();
    await attach('w2', ['41', '51']);
    expect(await value<RestorePreview>('previewRestore', { workflowId: 'w2' })).toEqual({ gone: ['“Fixed” to Done from In Progress', '“Drop” to Done from any status'], differs: [] });
    expect(states(await value('restoreWorkflow', { workflowId: 'w2' }))[1]).toEqual(['Bugs', 'Bug', '41 open,51 open']);
    expect(jira.transitions('w2')).toEqual(BUGS.transitions);
    expect(stored.size).toBe(0);
  });

  it('leaves a workflow that somebody changed since, and says what', async () => {
    const { attach, ask, value, jira } = await site();
    await attach('w1', ['31']);
    jira.publish('w1', { transitions: [...jira.transitions('w1'), transitionJson({ id: '61', name: 'Ship' })] });
    expect(await value('previewRestore', { workflowId: 'w1' })).toMatchObject({ differs: ['The transition “Ship” was added.'] });
    expect(await ask('restoreWorkflow', { workflowId: 'w1' })).toMatchObject(refusal('The workflow was changed since, so it was left as it is. The transition “Ship” was added.'));
  });

  it.each([
    ['nothing kept', {}, 'No earlier state of this workflow is kept.'],
    ['a project administrator', { held: ['ADMINISTER_PROJECTS'] }, 'Only a Jira administrator can change the workflow “Delivery”.'],
  ])('refuses with %s', async (_, parts, message) => {
    const { ask, jira } = await site();
    Object.assign(jira, parts);
    expect(await ask('restoreWorkflow', { workflowId: 'w1' })).toMatchObject(refusal(message));
  });

  it('a damaged state is not written back', async () => {
    const { ask, attach, stored } = await site();
    await attach('w1', ['31']);
    stored.set('workflow-before:w1:000000', { of: 1, at: 'x', text: '{' });
    expect(await ask('restoreWorkflow', { workflowId: 'w1' })).toMatchObject(refusal('No earlier state of this workflow is kept.'));
  });
});

describe('gates of an issue', () => {
  it('those of its type’s workflow, for who sees the issue', async () => {
    const { attach, value, calls } = await site();
    await attach('w2', ['41']);
    const { gates, fields } = await value<IssueGates>('gates');
    expect(fields).toMatchObject({ evidence: expect.stringMatching(/^customfield_/), criteria: expect.any(Array) });
    expect(gates).toEqual([{ transitionId: '41', mode: 'observe', config: expect.any(String) }]);
    expect(decodeGateConfig(gates[0]?.config ?? '')).not.toBeNull();
    expect(calls.find(({ path }) => path.includes('/issue/10001'))?.as).toBe('user');
  });

  it('not those that are switched off, unreadable or somebody else’s', async () => {
    const { value } = await site([workflowJson([transitionJson({ validators: [FOREIGN_RULE, rule('{'), rule('{}', { disabled: true })] })])]);
    expect(await value<IssueGates>('gates')).toMatchObject({ gates: [] });
  });

  it('who cannot see the issue learns nothing', async () => {
    const { ask, jira, calls } = await site();
    jira.trouble = ({ path }) => (path.includes('/issue/') ? { status: 404, json: {} } : null);
    expect(await ask('gates')).toMatchObject({ ok: false, failure: { kind: 'upstream' } });
    expect(calls.some(({ as }) => as === 'app')).toBe(false);
  });
});
