import { observing } from '../../src/core/done/observe-gate';
import type * as Index from '../../src/index';
import { gateOf } from '../gate/gate-of';
import { forgeWorld, type Call } from '../support/forge-world';
import { watchedJira, type Watched } from '../support/watched-jira';

const { config } = gateOf();
const own = { ...config, definition: 'project-10000' };
const rule = (id: string, value: object | string, more: object = {}) => ({ id, key: 'done-gate', configuration: { value: typeof value === 'string' ? value : JSON.stringify(value), disabled: false }, transition: { id: 41, name: 'Done' }, ...more });
const RULES = { 'Shop workflow': [rule('rule-1', own)] };

const FAILED = {
  eventType: 'avi:jira:failed:expression',
  extensionId: 'ari:cloud:ecosystem::extension/app/env/static/done-gate',
  workflowId: 'w-1',
  workflowName: 'Shop workflow',
  validatorId: 'rule-1',
  expression: config.expression,
  errorMessages: ['Evaluation failed: "issue.x" - Unrecognized property. Available properties of type Issue are: ...'],
  context: {},
};

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

interface Written {
  readonly workflows: readonly { readonly workflowId: object; readonly validators: readonly { readonly id: string; readonly key: string; readonly configuration: { readonly value: string; readonly disabled: boolean } }[] }[];
}

const writes = (calls: readonly Call[]): readonly Written[] => calls.filter(({ method }) => method === 'PUT').map(({ body }) => body as Written);
const noticesIn = (stored: ReadonlyMap<string, unknown>) => [...stored.keys()].filter((key) => key.startsWith('notice:'));

async function world(jira: Watched, act: (index: typeof Index) => Promise<unknown>, stored: readonly (readonly [string, unknown])[] = []) {
  const forge = forgeWorld(watchedJira(jira));
  for (const [key, value] of stored) forge.stored.set(key, value);
  await act(await import('../../src/index'));
  return forge;
}

describe('onFailedExpression', () => {
  const failed = (jira: Watched, event: object = FAILED, stored: readonly (readonly [string, unknown])[] = []) => world(jira, ({ onFailedExpression }) => onFailedExpression(event), stored);

  it('lets the rule observe, as the app, and tells the administrators of its project', async () => {
    const { calls, stored } = await failed({ rules: RULES });
    expect(writes(calls)).toEqual([{ workflows: [{ workflowId: { name: 'Shop workflow', draft: false }, validators: [{ id: 'rule-1', key: 'done-gate', configuration: { value: JSON.stringify(observing(own)), disabled: false } }] }] }]);
    expect(calls.every(({ as }) => as === 'app')).toBe(true);
    expect(stored.get('notice:10000:failed-rule-1')).toMatchObject({ kind: 'failed', workflow: 'Shop workflow', transition: 'Done', error: 'Evaluation failed: "issue.x" - Unrecognized property.', notSwitched: null });
  });

  it('is asked again later while Jira is busy', async () => {
    const answer = ({ path }: Call) => (path.includes('/workflow/rule/config') ? { status: 503, json: {}, headers: { 'retry-after': '60' } } : null);
    await failed({ answer });
    const { onFailedExpression } = await import('../../src/index');
    expect(await onFailedExpression(FAILED)).toMatchObject({ _retry: true, retryOptions: { retryAfter: 60 } });
  });

  it('says when Jira would not let it be switched', async () => {
    const answer = ({ method }: Call) => (method === 'PUT' ? { status: 200, json: { updateResults: [{ workflowId: { name: 'Shop workflow', draft: false }, ruleUpdateErrors: { 'rule-1': ['The rule is locked.'] }, updateErrors: [] }] } } : null);
    const { stored } = await failed({ rules: RULES, answer });
    expect(stored.get('notice:10000:failed-rule-1')).toMatchObject({ notSwitched: 'The rule is locked.' });
  });

  it.each<[string, object, Watched['rules'], number]>([
    ['one that observes already', {}, { 'Shop workflow': [rule('rule-1', observing(own))] }, 0],
    ['one that is disabled', {}, { 'Shop workflow': [rule('rule-1', own, { configuration: { value: JSON.stringify(own), disabled: true } })] }, 0],
    ['a rule of another module', { extensionId: 'ari:cloud:ecosystem::extension/app/env/static/other' }, RULES, 0],
    ['a configuration that is not ours', {}, { 'Shop workflow': [rule('rule-1', '{')] }, 0],
    ['another rule of the same workflow', { validatorId: 'rule-9', expression: 'x' }, RULES, 0],
    ['the same rule under a new id', { validatorId: 'rule-9' }, RULES, 1],
    ['a rule that the event does not name', { validatorId: null }, RULES, 1],
    ['only the failing one of two', {}, { 'Shop workflow': [rule('rule-1', own), rule('rule-2', own)] }, 1],
  ])('%s', async (_, event, rules, written) => {
    const { calls, stored } = await failed({ rules: rules ?? {} }, { ...FAILED, ...event });
    expect(writes(calls).flatMap(({ workflows }) => workflows.flatMap(({ validators }) => validators))).toHaveLength(written);
    expect(noticesIn(stored)).toHaveLength(written);
  });

  it.each<[string, object, readonly string[]]>([
    ['the project of the issue', { issueId: '10001' }, ['notice:10000:failed-rule-1']],
    ['all that are switched on, where the event names no issue', {}, ['notice:10000:failed-rule-1', 'notice:10200:failed-rule-1']],
  ])('a gate of the default definition is told to %s', async (_, context, keys) => {
    const { stored } = await failed({ rules: { 'Shop workflow': [rule('rule-1', { ...config, definition: 'default' })] } }, { ...FAILED, context }, [['switched-on:10000', { projectId: '10000', since: 1 }], ['switched-on:10200', { projectId: '10200', since: 1 }]]);
    expect(noticesIn(stored).sort()).toEqual(keys);
  });
});

const READY = rule('rule-3', '{"mode":"enforce"}', { key: 'ari:cloud:ecosystem::extension/app/env/static/ready-gate' });
const ALL = { 'Shop workflow': [rule('rule-1', own), READY], 'Team workflow': [rule('rule-2', observing(own))] };
const quieted = (calls: readonly Call[]) => writes(calls).flatMap(({ workflows }) => workflows.flatMap(({ validators }) => validators.map(({ id, configuration }) => [id, configuration.disabled, configuration.value])));

describe('beforeUninstall', () => {
  it('disables every rule of ours, and lets gates observe', async () => {
    const { calls } = await world({ rules: ALL }, ({ beforeUninstall }) => beforeUninstall());
    expect(quieted(calls)).toEqual([['rule-1', true, JSON.stringify(observing(own))], ['rule-3', true, '{"mode":"enforce"}'], ['rule-2', true, JSON.stringify(observing(own))]]);
  });

  it('has nothing to do without rules', async () => {
    expect(quieted((await world({}, ({ beforeUninstall }) => beforeUninstall())).calls)).toEqual([]);
  });
});

describe('onNight', () => {
  const ON: readonly (readonly [string, unknown])[] = [['switched-on:10000', { projectId: '10000', since: 1 }], ['switched-on:10200', { projectId: '10200', since: 1 }]];
  const night = (context: object, stored: readonly (readonly [string, unknown])[] = ON) => world({ rules: ALL }, async ({ onNight }) => expect(await onNight({ context: { cloudId: 'c', moduleKey: 'night' } }, context)).toEqual({ statusCode: 204 }), stored);

  it.each([
    ['says nothing of a licence', {}, 0],
    ['has a licence', { license: { active: true } }, 0],
    ['has none any more', { license: { active: false } }, 2],
    ['has none any more, in Forge’s older word', { license: { isActive: false } }, 2],
  ])('an app that %s', async (_, context, changed) => {
    const { calls, stored } = await night(context);
    expect(quieted(calls)).toHaveLength(changed);
    expect(noticesIn(stored)).toEqual(changed === 0 ? [] : ['notice:10000:licence', 'notice:10200:licence']);
  });

  it('without a licence gates observe, and what a function decides is disabled; the next night changes nothing', async () => {
    const { calls } = await night({ license: { active: false } });
    expect(quieted(calls)).toEqual([['rule-1', false, JSON.stringify(observing(own))], ['rule-3', true, '{"mode":"enforce"}']]);
  });

  it('sweeps every project that is switched on', async () => {
    expect((await night({})).queued).toEqual([{ projectId: '10000', cursor: null, page: 0 }, { projectId: '10200', cursor: null, page: 0 }]);
    expect((await night({}, [])).queued).toEqual([]);
  });

  it('forgets what is older than 400 days', async () => {
    const { activity } = await import('../../src/store/activity');
    const record = (days: number) => ({ v: 1 as const, issue: days, key: 'SHOP-1', change: '1', at: Date.now() - days * 86_400_000, from: null, to: 'Done', verdict: 'pass' as const, paths: 'none' as const, reasons: [], waived: [], definition: { id: 'default', version: 0 } });
    const { stored } = await world({}, async ({ onNight }) => {
      for (const days of [1, 399, 401, 420]) await activity.add('10000', record(days));
      await onNight({}, {});
    }, ON);
    expect([...stored.keys()].filter((key) => key.startsWith('activity:')).map((key) => key.split(':')[3]).sort()).toEqual(['1', '399']);
  });
});
