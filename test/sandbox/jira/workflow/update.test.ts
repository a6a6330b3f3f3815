import { loadState, saveState } from '../../../../sandbox/jira/state/keep';
import { createJira } from '../../../../sandbox/jira/jira';
import { app, demoSite, now, type Site, type Who } from '../site';
import { bugs, changed, type Documents, gateRule, lasting, read, rulesOf, simplified, team, withRule } from './documents';

const update = (site: Site, documents: Documents, who: Who = 'ada') => site.call(who, 'POST', '/workflows/update', documents);
const validate = (site: Site, documents: Documents, levels?: readonly string[]) =>
  site.call('ada', 'POST', '/workflows/update/validation', { payload: documents, ...(levels === undefined ? {} : { validationOptions: { levels } }) });

/** What no rule of the local Jira understands, in every place where a document can hold it. */
const strange = {
  actions: [{ id: 'a', ruleKey: 'system:update-field', parameters: { field: 'labels', value: 'x', mode: 'append' } }],
  conditions: { operation: 'ANY', conditions: [{ id: 'c', ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10002' } }], conditionGroups: [{ operation: 'ALL', conditions: [{ ruleKey: 'other:rule', parameters: {} }] }] },
  properties: { 'jira.i18n.title': 'common.forms.create', 'opsbar-sequence': '10' },
  transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '3' } },
  triggers: [{ id: 't', ruleKey: 'system:development-triggers', parameters: { enabledTriggers: 'branch' } }],
  customIssueEventId: '10',
};

/** A site whose Done transition carries all of that. */
function strangeSite(): Site {
  const site = demoSite();
  for (const workflow of site.jira.state.workflows.values()) {
    site.jira.state.workflows.set(workflow.id, { ...workflow, transitions: workflow.transitions.map((one) => (one.id === '41' ? { ...one, rest: { ...one.rest, ...strange } } : one)) });
  }
  return site;
}

describe('POST /workflows/update', () => {
  it.each([simplified, bugs, team])('gives back what it was given, to the byte: %s', async (name) => {
    const site = strangeSite();
    const before = await read(site, name);
    const answer = await update(site, before);
    const after = await read(site, name);
    expect(answer).toEqual({ status: 200, body: after });
    expect(JSON.stringify(lasting(after))).toBe(JSON.stringify(lasting(before)));
  });

  it('adds a rule, which then guards, and leaves everything else as it was', async () => {
    const site = strangeSite();
    const before = await read(site);
    const next = withRule(before, '41', gateRule({ expression: "'Not yet.'" }));
    expect((await update(site, next)).status).toBe(200);
    const after = await read(site);
    const [rule] = rulesOf(after, '41');
    expect(rule).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), parameters: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), config: '{"expression":"\'Not yet.\'"}' } });
    expect(lasting(changed(after, '41', () => ({ validators: [] })))).toEqual(lasting(before));
    expect((await site.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '41' } })).body).toEqual({ errorMessages: ['Not yet.'], errors: {} });
    expect(lasting(await read(site, bugs))).toEqual(lasting(await read(strangeSite(), bugs)));
  });

  it('raises the version, renews the ids of rules, and keeps those among their parameters', async () => {
    const site = demoSite();
    await update(site, withRule(await read(site), '41', gateRule({}, { id: 'mine' })));
    const once = await read(site);
    await update(site, once);
    const twice = await read(site);
    expect([once, twice].map(({ workflows: [one] }) => one?.version.versionNumber)).toEqual([2, 3]);
    expect(once.workflows[0]?.version.id).not.toBe(twice.workflows[0]?.version.id);
    expect(rulesOf(once, '41')[0]?.id).not.toBe(rulesOf(twice, '41')[0]?.id);
    expect([rulesOf(once, '41')[0]?.parameters.id, rulesOf(twice, '41')[0]?.parameters.id]).toEqual(['mine', 'mine']);
  });

  it('takes away the transitions that are left out', async () => {
    const site = demoSite();
    const documents = await read(site);
    const without = { ...documents, workflows: documents.workflows.map((one) => ({ ...one, transitions: one.transitions.filter(({ id }) => id !== '31') })) };
    expect((await update(site, without)).status).toBe(200);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16/transitions')).body).toMatchObject({ transitions: [{ id: '11' }, { id: '21' }, { id: '41' }, { id: '51' }] });
  });

  it('makes new transitions, and takes references of the caller for its statuses', async () => {
    const site = demoSite();
    const { statuses, workflows: [workflow] } = await read(site);
    const own = JSON.parse(JSON.stringify({ statuses, workflows: [workflow] }).replaceAll(statuses[3]?.statusReference ?? '', 'my-done')) as Documents;
    const release = { id: '61', name: 'Ship', type: 'DIRECTED', toStatusReference: 'my-done', links: [{ fromStatusReference: statuses[2]?.statusReference ?? '' }], validators: [], actions: [] };
    expect((await update(site, { ...own, workflows: own.workflows.map((one) => ({ ...one, transitions: [...one.transitions, release] })) })).status).toBe(200);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16/transitions')).body).toMatchObject({ transitions: [{}, {}, {}, {}, { id: '51' }, { id: '61', name: 'Ship', to: { name: 'Done' } }] });
    expect((await read(site)).workflows[0]?.transitions.at(-1)).toMatchObject({ toStatusReference: statuses[3]?.statusReference });
  });

  it('refuses a version that is not the present one, and changes nothing', async () => {
    const site = demoSite();
    const old = await read(site);
    await update(site, old);
    const present = await read(site);
    const mixed = { ...old, workflows: old.workflows.map((one) => ({ ...one, version: { ...one.version, versionNumber: 2 } })) };
    for (const stale of [old, mixed]) {
      expect(await update(site, withRule(stale, '41', gateRule({})))).toEqual({ status: 409, body: { errorMessages: ['Workflow version and version token must match'], errors: {} } });
    }
    expect(await read(site)).toEqual(present);
  });

  it('is all or nothing for several workflows', async () => {
    const site = demoSite();
    const [one, two] = [await read(site), await read(site, bugs)];
    const both = { statuses: one.statuses, workflows: [...withRule(one, '41', gateRule({})).workflows, ...withRule(two, '51', gateRule('{')).workflows] };
    expect((await update(site, both)).status).toBe(400);
    expect([await read(site), await read(site, bugs)]).toEqual([one, two]);
    const good = { statuses: one.statuses, workflows: [...one.workflows, ...two.workflows] };
    expect((await update(site, good)).body).toMatchObject({ workflows: [{ name: simplified, version: { versionNumber: 2 } }, { name: bugs, version: { versionNumber: 2 } }] });
  });

  it('is kept between starts', async () => {
    const site = strangeSite();
    await update(site, withRule(await read(site), '41', gateRule({ expression: 'true' })));
    const back = createJira({ now: () => now, app, siteUrl: 'http://localhost:8080' });
    loadState(back, JSON.parse(JSON.stringify(saveState(site.jira))));
    expect(back.state.workflows).toEqual(site.jira.state.workflows);
  });

  it.each<[Who, number, number]>([['ada', 200, 200], ['priya', 401, 200], ['dan', 401, 401], ['sam', 401, 401], ['otto', 401, 401], ['app', 401, 401]])('by %s: %i in SHOP, %i in TEAM', async (who, shop, own) => {
    const site = demoSite();
    for (const [name, status] of [[simplified, shop], [team, own]] as const) {
      const documents = await read(site, name);
      expect((await update(site, documents, who)).status).toBe(status);
      expect((await site.call(who, 'POST', '/workflows/update/validation', { payload: await read(site, name) })).status).toBe(status);
    }
  });
});

describe('what is wrong with an update', () => {
  const base = { level: 'ERROR' };
  const onDone = (rule: Parameters<typeof withRule>[2]) => (documents: Documents): Documents => withRule(documents, '41', rule);
  const rule = (code: string) => ({ ...base, type: 'RULE', code, elementReference: { transitionId: '41' } });
  /** 32,768 bytes. */
  const big = JSON.stringify({ text: `a${'ä'.repeat(16_378)}` });

  it.each<[string, (documents: Documents) => Documents, object]>([
    ['a rule key that nobody has', onDone({ ...gateRule({}), ruleKey: 'forge:nothing' }), rule('RULE_KEY_NOT_FOUND')],
    ['a module that the app does not have', onDone(gateRule({}, { key: gateRule({}).parameters.key?.replace('/gate', '/other') ?? '' })), rule('RULE_KEY_NOT_FOUND')],
    ['the rule of another app', onDone(gateRule({}, { key: 'ari:cloud:ecosystem::extension/a/b/static/gate' })), rule('RULE_KEY_NOT_FOUND')],
    ['a configuration that is not JSON', onDone(gateRule('{')), rule('RULE_CONFIG_INVALID')],
    ['a configuration of 32,769 bytes', onDone(gateRule(big.replace('a', 'aa'))), rule('RULE_CONFIG_TOO_LARGE')],
    ['an expression that cannot be read', onDone(gateRule({ expression: 'issue. == 1' })), { ...rule('RULE_EXPRESSION_INVALID'), message: expect.stringContaining('line 1, column') }],
    ['a state that is neither on nor off', onDone(gateRule({}, { disabled: 'maybe' })), rule('RULE_PARAMETER_INVALID')],
    ['a tag of 256 characters', onDone(gateRule({}, { tag: 't'.repeat(256) })), rule('RULE_PARAMETER_INVALID')],
    ['the same rule twice', (documents) => onDone(gateRule({}, { id: 'x' }))(onDone(gateRule({}, { id: 'x' }))(documents)), { ...base, type: 'RULE', code: 'NON_UNIQUE_RULE_ID', elementReference: { ruleId: 'x' } }],
    ['no initial transition', (documents) => ({ ...documents, workflows: documents.workflows.map((one) => ({ ...one, transitions: one.transitions.slice(1) })) }), { ...base, type: 'WORKFLOW', code: 'INITIAL_TRANSITION_NOT_SINGLE' }],
    ['a transition id twice', (documents) => changed(documents, '41', () => ({ id: '31' })), { ...base, type: 'TRANSITION', code: 'NON_UNIQUE_TRANSITION_ID', elementReference: { transitionId: '31' } }],
    ['a transition without a name', (documents) => changed(documents, '41', () => ({ name: ' ' })), { ...base, type: 'TRANSITION', code: 'TRANSITION_NAME_MISSING' }],
    ['a directed transition from nowhere', (documents) => changed(documents, '41', () => ({ type: 'DIRECTED' })), { ...base, type: 'TRANSITION', code: 'TRANSITION_LINKS_INVALID' }],
    ['a transition to nowhere', (documents) => changed(documents, '41', () => ({ toStatusReference: 'none' })), { ...base, type: 'TRANSITION', code: 'STATUS_REFERENCE_NOT_FOUND' }],
    ['a status that the request does not describe', (documents) => ({ ...documents, statuses: documents.statuses.slice(0, 3) }), { ...base, type: 'STATUS', code: 'STATUS_NOT_FOUND' }],
    ['a status with issues in it left out', (documents) => ({
      ...documents,
      workflows: documents.workflows.map((one) => ({ ...one, statuses: one.statuses.filter((_, index) => index !== 2), transitions: one.transitions.filter(({ id }) => !['31', '51'].includes(id)) })),
    }), { ...base, type: 'STATUS_MAPPING', code: 'STATUS_MAPPING_MISSING' }],
  ])('%s', async (_, spoil, expected) => {
    const site = demoSite();
    const before = await read(site);
    const spoilt = spoil(before);
    const { status, body } = await validate(site, spoilt);
    expect([status, body]).toMatchObject([200, { errors: [expected] }]);
    const messages = (body as { errors: { message: string }[] }).errors.map(({ message }) => message);
    expect(await update(site, spoilt)).toEqual({ status: 400, body: { errorMessages: messages, errors: {} } });
    expect(await read(site)).toEqual(before);
    expect((await validate(site, spoilt, ['WARNING'])).body).toEqual({ errors: [] });
  });

  it('is nothing where nothing is wrong, and validation changes nothing', async () => {
    const site = demoSite();
    const before = await read(site);
    expect(await validate(site, withRule(before, '41', gateRule(big)))).toEqual({ status: 200, body: { errors: [] } });
    expect(Buffer.byteLength(big)).toBe(32_768);
    expect(await read(site)).toEqual(before);
    expect((await update(site, withRule(before, '41', gateRule(big)))).status).toBe(200);
  });

  it('is the project type, for a module that does not name it', async () => {
    const site = demoSite();
    expect((await validate(site, withRule(await read(site, team), '31', gateRule({})))).body).toMatchObject({ errors: [{ code: 'RULE_NOT_AVAILABLE' }] });
  });

  it.each<[string, (documents: Documents) => unknown]>([
    ['no workflow', ({ statuses }) => ({ statuses, workflows: [] })],
    ['a workflow without a version', ({ statuses, workflows: [one] }) => ({ statuses, workflows: [{ ...one, version: undefined }] })],
    ['a workflow that is not there', ({ statuses, workflows: [one] }) => ({ statuses, workflows: [{ ...one, id: 'none' }] })],
    ['a workflow twice', ({ statuses, workflows: [one] }) => ({ statuses, workflows: [one, one] })],
    ['a status without a category', ({ statuses, workflows }) => ({ statuses: statuses.map((one) => ({ ...one, statusCategory: undefined })), workflows })],
    ['a parameter that is no text', (documents) => withRule(documents, '41', { ruleKey: 'forge:expression-validator', parameters: { disabled: false } as never })],
  ])('is its shape: %s', async (_, spoil) => {
    const site = demoSite();
    const before = await read(site);
    expect((await update(site, spoil(before) as Documents)).status).toBe(400);
    expect((await validate(site, spoil(before) as Documents)).status).toBe(400);
    expect(await read(site)).toEqual(before);
  });

  it.each<[string, (documents: Documents) => unknown]>([
    ['a rule of Jira itself', (documents) => withRule(documents, '41', { ruleKey: 'system:check-permission-validator', parameters: { permissionKey: 'ADMINISTER_PROJECTS' } })],
    ['a new status', (documents) => ({ ...documents, statuses: [...documents.statuses, { name: 'Blocked', statusCategory: 'TODO', statusReference: 'b' }] })],
    ['another name for a status', (documents) => ({ ...documents, statuses: documents.statuses.map((one) => ({ ...one, name: `${one.name}!` })) })],
    ['status mappings', ({ statuses, workflows: [one] }) => ({ statuses, workflows: [{ ...one, statusMappings: [{}] }] })],
  ])('is loud where the local Jira is smaller than Jira: %s', async (_, ask) => {
    const error = jest.spyOn(console, 'error').mockReturnValue();
    const site = demoSite();
    expect((await update(site, ask(await read(site)) as Documents)).status).toBe(501);
    expect(error).toHaveBeenCalled();
  });
});
