import type { Reply } from '../../src/contract/door';
import { decodeGateConfig } from '../../src/contract/gate';
import type { GateCoverage, GatePreview, GatesRemoved, SiteGate } from '../../src/contract/gate-coverage';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { GateStep } from '../../src/core/done/gate-step';
import { forgeWorld } from '../support/forge-world';
import { workflowJira } from '../support/workflow-jira';
import { CREATE, FOREIGN_RULE, GATE_KEY, rule, transitionJson, workflowJson } from '../support/workflows';

const CONTEXT = { extension: { project: { id: '10000', key: 'SHOP' } } };
const DELIVERY = workflowJson([CREATE, transitionJson({ validators: [FOREIGN_RULE] })]);
const BUGS = workflowJson([CREATE, transitionJson({ id: '41', name: 'Fixed' })], { id: 'w2', name: 'Bugs', version: { id: 'b1', versionNumber: 1 } });

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A site with an observing gate on both paths into Done. */
async function site({ workflows = [DELIVERY, BUGS] }: { readonly workflows?: Parameters<typeof workflowJira>[0] } = {}) {
  const jira = workflowJira(workflows);
  const { calls, stored } = forgeWorld((call) => jira.answer(call));
  const { resolver } = await import('../../src/index');
  const ask = <T>(door: string, payload: unknown = {}) => resolver({ call: { functionKey: door, payload }, context: CONTEXT } as never, { principal: { accountId: '712020:ada' } } as never) as Promise<Reply<T>>;
  const value = async <T>(door: string, payload: unknown = {}): Promise<T> => {
    const answer = await ask<T>(door, payload);
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  for (const [workflowId, id] of [['w1', '31'], ['w2', '41']] as const) {
    if (!workflows.some((one) => one === DELIVERY || one === BUGS)) continue;
    const { version } = await value<GatePreview>('previewGates', { workflowId, transitions: [id] });
    await value('attachGates', { workflowId, transitions: [id], version });
  }
  calls.length = 0;
  const refs = async () => (await value<GateCoverage>('coverage')).workflows.flatMap(({ id, paths }) => paths.flatMap(({ transition, gates }) => gates.map(({ ruleId }) => ({ workflowId: id, transitionId: transition.id, ruleId }))));
  const step = async <T = GateCoverage>(name: GateStep, which = 0): Promise<Reply<T>> => ask<T>('changeGates', { step: name, gates: (await refs()).slice(which, which + 1) });
  const puts = () => calls.filter(({ method, path }) => method === 'PUT' && path.includes('/rule/config'));
  return { jira, calls, stored, ask, value, step, refs, puts };
}

const refusal = (message: unknown) => ({ ok: false, failure: { kind: 'refused', message } });
const states = (reply: Reply<GateCoverage>) => (reply.ok ? Object.fromEntries(reply.value.workflows.map(({ id, paths }) => [id, paths.map(({ state }) => state).join()])) : reply.failure.message);
/** The text of our rule on a transition. */
const kept = (jira: ReturnType<typeof workflowJira>, id: string) => {
  const rules = (jira.transitions(id) as readonly { validators: readonly { parameters?: { key?: string; config?: string; disabled?: string } }[] }[]).flatMap(({ validators }) => validators);
  return rules.flatMap(({ parameters }) => (parameters?.key === GATE_KEY ? [{ config: decodeGateConfig(parameters.config ?? ''), disabled: parameters.disabled }] : []))[0];
};

describe('one press', () => {
  it('enforce: the app writes the full text, after it tried the fields, and no workflow is published by a person', async () => {
    const { step, jira, puts, calls } = await site();
    const before = kept(jira, 'w1')?.config?.id;
    expect(states(await step('enforce'))).toEqual({ w1: 'guarded', w2: 'observing' });
    expect(kept(jira, 'w1')?.config).toMatchObject({ id: before, mode: 'enforce', expression: expect.stringContaining('config.messages') });
    expect(puts().map(({ as }) => as)).toEqual(['app']);
    expect(calls.findIndex(({ path }) => path.endsWith('/expression/evaluate'))).toBeLessThan(calls.findIndex(({ method, path }) => method === 'PUT' && path.includes('/rule/config')));
    expect(calls.some(({ path }) => path.endsWith('/workflows/update'))).toBe(false);
  });

  it('back to observe, and enforce again: nothing is lost on the way', async () => {
    const { step, jira } = await site();
    await step('enforce');
    const text = JSON.stringify(kept(jira, 'w1'));
    expect(states(await step('observe', 1))).toEqual({ w1: 'observing', w2: 'observing' });
    await step('enforce');
    expect(JSON.stringify(kept(jira, 'w1'))).toBe(text);
  });

  it('recompile: drifted gates follow the definition in force, each in its mode', async () => {
    const { step, ask, value, jira, stored, refs } = await site();
    await step('enforce');
    const { id: _, version: __, ...draft } = DEFAULT_DEFINITION;
    stored.set('definition:10000', { ...draft, id: 'project-10000', version: 1, name: 'Ours', by: 'Priya', at: 'x', done: { ...draft.done, criteria: draft.done.criteria.slice(0, 3) } });
    expect(states(await ask('coverage'))).toEqual({ w1: 'drifted', w2: 'drifted' });
    expect(states(await ask('changeGates', { step: 'recompile', gates: await refs() }))).toEqual({ w1: 'guarded', w2: 'observing' });
    expect(kept(jira, 'w1')?.config).toMatchObject({ mode: 'enforce', definition: 'project-10000', version: 1 });
    expect(kept(jira, 'w2')?.config).toMatchObject({ mode: 'observe', version: 1 });
    expect((await value<GateCoverage>('coverage')).definition).toEqual({ name: 'Ours', version: 1, criteria: 3 });
  });

  it('keeps who is exempt', async () => {
    const { step, jira } = await site();
    // its refusals leave out names of issues for want of room, so the gate without anybody exempt has drifted from it
    const exempt = { roles: [{ id: 10002, name: 'Product owner' }], groups: [] };
    const config = { ...kept(jira, 'w1')?.config, exempt };
    jira.publish('w1', { transitions: [CREATE, transitionJson({ validators: [rule(JSON.stringify(config))] })] });
    expect(states(await step('recompile', 1))).toEqual({ w1: 'observing', w2: 'observing' });
    expect(states(await step('enforce'))).toEqual({ w1: 'guarded', w2: 'observing' });
    expect(kept(jira, 'w1')?.config).toMatchObject({ exempt, expression: expect.stringContaining('getProjectRoles') });
  });

  it.each<[string, ReturnType<typeof rule>, GateStep]>([
    ['an unreadable one is replaced by one that observes', rule('{"color":"red"}'), 'replace'],
    ['a switched off and unreadable one too', rule('{', { disabled: true }), 'replace'],
  ])('%s', async (_, one, name) => {
    const { step, jira } = await site({ workflows: [workflowJson([CREATE, transitionJson({ validators: [one] })])] });
    expect(states(await step(name))).toEqual({ w1: 'observing' });
    expect(kept(jira, 'w1')).toMatchObject({ disabled: 'false', config: { mode: 'observe', expression: 'true' } });
  });

  it('one that was switched off observes first', async () => {
    const { step, jira } = await site();
    await step('enforce');
    jira.publish('w1', { transitions: [CREATE, transitionJson({ validators: [rule(JSON.stringify(kept(jira, 'w1')?.config), { disabled: true })] })] });
    expect(states(await step('switch-on'))).toEqual({ w1: 'observing', w2: 'observing' });
  });
});

describe('what stands in the way', () => {
  it('fields that a gate cannot read: it goes on observing, and the page says where', async () => {
    const { step, jira, puts } = await site();
    jira.hidden = true;
    expect(await step('enforce', 1)).toMatchObject(refusal('The gate does not enforce yet, because it is not proven that it can work. On SHOP-1 (Bug) it cannot read Done evidence: the field has to be available in this project.'));
    expect(puts()).toEqual([]);
    // stories show the field, so their workflow may enforce
    expect(states(await step('enforce', 0))).toMatchObject({ w1: 'guarded' });
  });

  it('a type without any issue proves nothing', async () => {
    const { step, jira, puts } = await site();
    jira.trouble = ({ path }) => (path.endsWith('/search/jql') ? { status: 200, json: { issues: [] } } : null);
    expect(await step('enforce')).toMatchObject(refusal(expect.stringMatching(/There is no issue of the type Story to try it on\./)));
    expect(puts()).toEqual([]);
  });

  it.each([
    ['another project that uses the workflow is off: nobody could tick there', { shared: ['10000', '10007'], off: ['10007'] }, 'Other: Ready & Done was not started there, so nobody could tick or accept.'],
    ['it is off here', { off: ['10000'] }, 'Ready & Done was not started here, so nobody could tick or accept.'],
    ['more projects than can be tried', { shared: Array.from({ length: 12 }, (_, n) => String(10_000 + n)) }, 'The workflow “Delivery” is used by 12 projects, more than can be tried at once. Give this project a workflow of its own.'],
  ])('%s', async (_, parts, why) => {
    const { step, jira, puts } = await site();
    Object.assign(jira, parts);
    expect(await step('enforce')).toMatchObject(refusal(`The gate does not enforce yet, because it is not proven that it can work. ${why}`));
    expect(puts()).toEqual([]);
  });

  it('where the other projects are proven too, it enforces', async () => {
    const { step, jira } = await site();
    jira.shared = ['10000', '10007'];
    expect(states(await step('enforce'))).toMatchObject({ w1: 'guarded' });
  });

  it.each<[string, readonly string[], 'classic' | 'next-gen', boolean]>([
    ['who administers the project only, company-managed', ['ADMINISTER_PROJECTS'], 'classic', false],
    ['who administers Jira only', ['ADMINISTER'], 'classic', false],
    ['who administers the project only, team-managed', ['ADMINISTER_PROJECTS'], 'next-gen', true],
    ['a developer', ['BROWSE_PROJECTS', 'EDIT_ISSUES'], 'next-gen', false],
  ])('%s', async (_, held, style, may) => {
    const { refs, ask, jira, puts } = await site();
    const gates = (await refs()).slice(0, 1);
    jira.held = held;
    jira.style = style;
    if (style === 'next-gen') jira.workflows = jira.workflows.map((one) => ({ ...one, scope: { type: 'PROJECT', project: { id: '10000' } } }));
    expect((await ask('changeGates', { step: 'enforce', gates })).ok).toBe(may);
    expect(puts()).toHaveLength(may ? 1 : 0);
  });

  it.each([
    ['a gate of another project', { step: 'enforce', gates: [{ workflowId: 'w777', transitionId: '31', ruleId: 'x' }] }, 'That gate is not there any more. Load the page again.'],
    ['a rule that is not ours', { step: 'observe', gates: [{ workflowId: 'w1', transitionId: '31', ruleId: 'x1' }] }, 'That gate is not there any more. Load the page again.'],
    ['no gate', { step: 'enforce', gates: [] }, expect.stringMatching(/Name at least one gate/)],
    ['no step', { gates: [{ workflowId: 'w1', transitionId: '31', ruleId: 'x' }] }, expect.stringMatching(/step/)],
    ['another step', { step: 'delete', gates: [] }, expect.stringMatching(/step/)],
    ['nothing', null, expect.any(String)],
  ])('%s', async (_, payload, message) => {
    const { ask, puts } = await site();
    expect(await ask('changeGates', payload)).toMatchObject(refusal(message));
    expect(puts()).toEqual([]);
  });

  it('a step that does not fit any more', async () => {
    const { step, puts } = await site();
    expect(await step('observe')).toMatchObject(refusal('The gate on “Done” from any status has changed meanwhile. Load the page again.'));
    expect(puts()).toEqual([]);
  });

  it('a gate that changes while it is being written is not written over', async () => {
    const { step, jira, puts } = await site();
    jira.trouble = ({ method, path }) => {
      if (method === 'GET' && path.includes('/rule/config')) jira.publish('w1', { transitions: [CREATE, transitionJson({ validators: [rule('{}')] })] });
      return null;
    };
    expect(await step('enforce')).toMatchObject(refusal(expect.stringMatching(/changed meanwhile/)));
    expect(puts()).toEqual([]);
  });

  it('Jira’s own reason is told', async () => {
    const { step, jira } = await site();
    jira.trouble = ({ method, path }) => (method === 'PUT' && path.includes('/rule/config') ? { status: 200, json: { updateResults: [{ workflowId: { name: 'Delivery' }, updateErrors: ['Workflow is locked.'] }] } } : null);
    expect(await step('enforce')).toMatchObject(refusal('Jira did not take every change: Workflow is locked.'));
  });
});

describe('removing all gates', () => {
  const READY = rule('{}', { id: 'ready-1', key: GATE_KEY.replace('done-gate', 'ready-gate') });

  it('shows first what goes', async () => {
    const { value, step } = await site();
    await step('enforce');
    expect(await value<readonly SiteGate[]>('siteGates')).toEqual([
      { workflow: 'Delivery', transition: 'Done', mode: 'enforce', disabled: false },
      { workflow: 'Bugs', transition: 'Fixed', mode: 'observe', disabled: false },
    ]);
  });

  it('takes them out of force before it takes them out, with everything else left as it was', async () => {
    const { value, step, jira, calls, stored } = await site();
    await step('enforce');
    calls.length = 0;
    expect(await value<GatesRemoved>('removeAllGates')).toEqual({ removed: 2, remains: [] });
    const order = calls.filter(({ method, path }) => method === 'PUT' || path.endsWith('/workflows/update')).map(({ as, method }) => `${as} ${method}`);
    expect(order).toEqual(['app PUT', 'user POST', 'user POST']);
    expect(jira.transitions('w1')).toEqual(DELIVERY.transitions);
    expect(jira.transitions('w2')).toEqual(BUGS.transitions);
    expect(stored.size).toBe(0);
  });

  it('says what remains and why; that refuses nobody any more', async () => {
    const { value, step, jira } = await site();
    await step('enforce');
    jira.trouble = ({ path, body }) => (path.endsWith('/workflows/update') && JSON.stringify(body).includes('"w1"') ? { status: 409, json: {} } : null);
    expect(await value<GatesRemoved>('removeAllGates')).toEqual({
      removed: 1,
      remains: [{ workflow: 'Delivery', transition: 'Done', mode: 'observe', disabled: true, why: expect.stringMatching(/changed meanwhile/) }],
    });
    expect(kept(jira, 'w1')).toMatchObject({ disabled: 'true', config: { mode: 'observe', expression: 'true' } });
  });

  it.each([
    [404, 'Jira does not let you read the workflow “Delivery”.'],
    [500, 'Jira could not answer just now. Try again in a moment.'],
  ])('Jira answers %d to reading one workflow: the others go', async (status, why) => {
    const { value, jira } = await site();
    jira.trouble = ({ path, body }) => (path.endsWith('/workflows') && JSON.stringify(body).includes('Delivery') ? { status, json: {} } : null);
    expect(await value<GatesRemoved>('removeAllGates')).toMatchObject({ removed: 1, remains: [{ workflow: 'Delivery', why }] });
  });

  it('rules of other modules of ours go too, and unreadable ones', async () => {
    const { value, jira } = await site({ workflows: [workflowJson([CREATE, transitionJson({ validators: [READY, FOREIGN_RULE, rule('{')] })])] });
    expect(await value<GatesRemoved>('removeAllGates')).toEqual({ removed: 2, remains: [] });
    expect(jira.transitions('w1')).toEqual(DELIVERY.transitions);
  });

  it('is for Jira administrators', async () => {
    const { ask, jira, puts } = await site();
    jira.held = ['ADMINISTER_PROJECTS'];
    for (const door of ['siteGates', 'removeAllGates']) expect(await ask(door)).toMatchObject(refusal('Only a Jira administrator can remove the gates of all projects.'));
    expect(puts()).toEqual([]);
  });
});
