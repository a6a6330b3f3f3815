import type { PanelState, Reply } from '../../src/contract/door';
import type { ListedMute, RuleDismissals, SetAsideState } from '../../src/contract/set-aside';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const CONTEXT = { extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000', key: 'SHOP' } } };
const ADMINISTRATOR = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'];
const EDITOR = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];

interface World {
  readonly issue?: Answer;
  readonly held?: readonly string[];
  readonly write?: number;
  readonly on?: boolean;
}

const jira = ({ issue = { status: 200, json: issueJson() }, held = ADMINISTRATOR, write = 204, on = true }: World, who: string) => ({ method, path, body, as }: Call): Answer => {
  if (method === 'PUT') return { status: write };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: { accountId: `712020:${who}`, displayName: who } };
  if (path.includes('/properties/ready-done')) return on ? { status: 200, json: { value: { on: true } } } : { status: 404, json: {} };
  if (path.endsWith('/approximate-count')) return as === 'app' && JSON.stringify(body).includes('hasestimate') ? { status: 200, json: { count: 38 } } : { status: 200, json: { count: 2 } };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  return issue;
};

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A site on which several people call doors, one after the other, through the exported resolver. */
async function site() {
  let answer = jira({}, 'Priya');
  const { calls, stored } = forgeWorld((call) => answer(call));
  const { resolver } = await import('../../src/index');
  const send = <T>(door: string, payload: unknown = {}, context: unknown = CONTEXT) =>
    resolver({ call: { functionKey: door, payload }, context } as never, { principal: { accountId: '712020:x' } } as never) as Promise<Reply<T>>;
  const as = (who: string, world: World = {}) => {
    answer = jira(world, who);
    return send;
  };
  const written = () => calls.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path.split('?')[0], body]);
  return { as, calls, stored, written };
}

const ESTIMATE = { rule: 'has-estimate', reason: '  a fixed-price\n change ' };
const ROLE = { rule: 'has-role', reason: 'internal tool' };
const refusal = (message: unknown) => ({ ok: false, failure: { kind: 'refused', message } });

describe('setAside', () => {
  it('keeps who, when and why in one key, and scores the issue as the app', async () => {
    const { as, stored, written } = await site();
    const answer = await as('Priya')<SetAsideState>('setAside', ESTIMATE);
    const entry = { rule: 'has-estimate', reason: 'a fixed-price change', byAdministrator: true, by: '712020:Priya', name: 'Priya', at: expect.any(String) };
    expect(answer).toEqual({ ok: true, value: { entries: [entry], may: 'every-rule' } });
    expect([...stored]).toEqual([['mute:10000:10001:has-estimate', { ...entry, issue: 10001 }]]);
    expect(written()[0]).toMatchObject(['/rest/api/3/issue/10001/properties/rnd-readiness', { missing: 'hascriteria testablecriteria hasrole hasbenefit enoughcriteria' }]);
  });

  it.each([
    ['an editor and a rule that counts', { held: EDITOR }, ROLE, true],
    ['an editor and a required rule', { held: EDITOR }, ESTIMATE, 'This rule is required here, so only an administrator of this project can set it aside.'],
    ['an administrator who may not edit', { held: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] }, ESTIMATE, true],
    ['somebody who may only look', { held: ['BROWSE_PROJECTS'] }, ROLE, 'Only people who may edit this issue can set a rule aside for it.'],
    ['a rule that nobody knows', {}, { ...ROLE, rule: 'no-such-rule' }, 'This rule finds nothing here, so there is nothing to set aside.'],
    ['a rule that is met', {}, { ...ROLE, rule: 'has-means' }, 'This rule finds nothing here, so there is nothing to set aside.'],
    ['a finished issue', { issue: { status: 200, json: issueJson({ status: { name: 'Done', statusCategory: { key: 'done' } } }) } }, ROLE, 'A finished issue keeps the score it had.'],
    ['a project that is off', { on: false }, ROLE, 'Ready & Done is not switched on in this project.'],
    ['no reason', {}, { rule: 'has-role' }, expect.stringMatching(/^This cannot be saved \(reason\)/)],
    ['a reason of blanks', {}, { rule: 'has-role', reason: ' a \n' }, 'This cannot be saved (reason): Say in at least 3 letters why.'],
    ['a reason without end', {}, { rule: 'has-role', reason: 'x'.repeat(301) }, 'This cannot be saved (reason): Use at most 300 characters.'],
    ['a reason that is no text', {}, { rule: 'has-role', reason: 5 }, expect.stringMatching(/\(reason\)/)],
    ['a rule that is a key', {}, { rule: 'x:y', reason: 'abc' }, 'This cannot be saved (rule): This is not the id of a rule.'],
    ['nothing', {}, null, expect.stringMatching(/^This cannot be saved/)],
  ])('%s', async (_, world, payload, expected) => {
    const { as, stored, written } = await site();
    const answer = await as('Dan', world)('setAside', payload);
    if (expected === true) return expect(answer).toMatchObject({ ok: true, value: { entries: [{ rule: payload?.rule, name: 'Dan' }] } });
    expect(answer).toMatchObject(refusal(expected));
    expect([stored.size, written()]).toEqual([0, []]);
  });

  it('somebody who cannot see the issue learns and changes nothing', async () => {
    const { as, stored } = await site();
    expect(await as('Otto', { issue: { status: 404, json: {} } })('setAside', ROLE)).toMatchObject({ ok: false, failure: { kind: 'upstream' } });
    expect(stored.size).toBe(0);
  });

  it('the second person is told who was first', async () => {
    const { as, stored } = await site();
    await as('Priya')('setAside', ROLE);
    expect(await as('Dan')('setAside', { ...ROLE, reason: 'mine' })).toMatchObject(refusal('Priya has set this rule aside already: “internal tool”'));
    expect(stored.get('mute:10000:10001:has-role')).toMatchObject({ name: 'Priya', reason: 'internal tool' });
  });

  it('two people at once: two rules both stand, of one rule the first', async () => {
    const { as, stored } = await site();
    const send = as('Priya');
    const answers = await Promise.all([send('setAside', ROLE), send('setAside', { ...ROLE, reason: 'another' }), send('setAside', ESTIMATE)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true, true]);
    expect([...stored.keys()].sort()).toEqual(['mute:10000:10001:has-estimate', 'mute:10000:10001:has-role']);
  });

  it('stands although Jira is too busy for the score', async () => {
    const { as, stored } = await site();
    expect(await as('Priya', { write: 400 })('setAside', ROLE)).toMatchObject({ ok: true, value: { entries: [{ rule: 'has-role' }] } });
    expect(stored.size).toBe(1);
  });

  it('what an editor set aside counts again once it is required, and an administrator sets it aside anew', async () => {
    const { as, stored } = await site();
    stored.set('mute:10000:10001:has-estimate', { issue: 10001, rule: 'has-estimate', reason: 'old', byAdministrator: false, by: '712020:Dan', name: 'Dan', at: '2026-11-01T00:00:00.000Z' });
    expect(await as('Priya')('rescore')).toMatchObject({ ok: true, value: { missing: expect.stringContaining('hasestimate') } });
    expect(await as('Priya')('setAside', ESTIMATE)).toMatchObject({ ok: true, value: { entries: [{ name: 'Priya', byAdministrator: true }] } });
  });

  it('the last rule that counts stays', async () => {
    const { as, stored } = await site();
    const others = Object.keys(DEFAULT_DEFINITION.ready.rules).filter((rule) => rule !== 'has-role');
    for (const rule of others) stored.set(`mute:10000:10001:${rule}`, { issue: 10001, rule, reason: 'old', byAdministrator: true, by: 'x', name: 'x', at: 'x' });
    expect(await as('Priya')('setAside', ROLE)).toMatchObject(refusal('This is the last rule that counts for this issue. At least one has to.'));
    expect(stored.size).toBe(others.length);
  });

  it('a project that has set everything aside is asked to think again', async () => {
    const { as, stored } = await site();
    for (let n = 0; n < 2000; n++) stored.set(`mute:10000:${n}:has-role`, { issue: n, rule: 'has-role', reason: 'old', byAdministrator: true, by: 'x', name: 'x', at: 'x' });
    expect(await as('Priya')('setAside', ESTIMATE)).toMatchObject(refusal(expect.stringMatching(/has set aside 2000 rules already/)));
  });
});

describe('bringBack', () => {
  it('deletes the key and scores again', async () => {
    const { as, stored, written } = await site();
    await as('Dan', { held: EDITOR })('setAside', ROLE);
    expect(await as('Priya')('bringBack', { rule: 'has-role' })).toEqual({ ok: true, value: { entries: [], may: 'every-rule' } });
    expect(stored.size).toBe(0);
    expect(written().at(-2)).toMatchObject([expect.stringContaining('rnd-readiness'), { missing: expect.stringContaining('hasrole') }]);
  });

  it.each([
    ['an editor and a required rule', EDITOR, 'has-estimate', false],
    ['an editor and a rule that counts', EDITOR, 'has-role', true],
    ['somebody who may only look', ['BROWSE_PROJECTS'], 'has-role', false],
    ['a rule that was never set aside', EDITOR, 'has-benefit', true],
  ])('%s', async (_, held, rule, ok) => {
    const { as, stored } = await site();
    await as('Priya')('setAside', ESTIMATE);
    await as('Priya')('setAside', ROLE);
    expect((await as('Dan', { held })('bringBack', { rule })).ok).toBe(ok);
    expect(stored.has(`mute:10000:10001:${rule}`)).toBe(!ok);
  });

  it.each([[{}], [{ rule: 7 }], [{ rule: '../x' }]])('%j is refused', async (payload) => {
    const { as } = await site();
    expect(await as('Priya')('bringBack', payload)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});

describe('one judgement everywhere', () => {
  const MUTES = ['has-role', 'has-estimate', 'has-criteria', 'has-benefit'];
  const put = (stored: Map<string, unknown>) => {
    for (const rule of MUTES) stored.set(`mute:10000:10001:${rule}`, { issue: 10001, rule, reason: 'why not', byAdministrator: true, by: 'x', name: 'Priya', at: '2026-11-22T00:00:00.000Z' });
  };

  it('the panel tells who and why, to everyone who sees the issue', async () => {
    const { as, stored } = await site();
    put(stored);
    const answer = await as('Sam', { held: ['BROWSE_PROJECTS'] })<PanelState>('panel');
    expect(answer).toMatchObject({ ok: true, value: { setAside: { may: 'none', entries: [...MUTES].sort().map((rule) => ({ rule, reason: 'why not', name: 'Priya' })) } } });
  });

  it('the panel reads the issue’s own project, whatever the screen says', async () => {
    const { as, stored } = await site();
    put(stored);
    stored.set('mute:777:10001:single-action', { issue: 10001, rule: 'single-action', reason: 'foreign', byAdministrator: true, by: 'x', name: 'x', at: 'x' });
    const answer = await as('Priya')<PanelState>('panel', {}, { extension: { issue: { id: '10001' }, project: { id: '777' } } });
    expect(answer.ok && answer.value.setAside.entries).toHaveLength(MUTES.length);
  });

  it('score, scan and lozenge agree', async () => {
    const { as, stored, calls } = await site();
    put(stored);
    expect(await as('Priya')('rescore')).toMatchObject({ ok: true, value: { score: 100, band: 'ready', missing: '' } });
    const { onScanPage, readinessStatus } = await import('../../src/index');
    await expect(readinessStatus({ extension: { issue: { id: '10001' } } })).resolves.toMatchObject({ status: { value: { label: 'Ready' } } });

    const world = forgeWorld(({ path }) => (path.endsWith('/field') ? { status: 200, json: FIELDS } : path.endsWith('/jql') ? { status: 200, json: { issues: [issueJson()], isLast: true } } : { status: 204 }));
    put(world.stored);
    world.stored.set('scan:10000', { id: 's', state: 'running', scored: 0, total: 1, cursor: null, startedAt: '', endedAt: null });
    await onScanPage({ body: { projectId: '10000', scanId: 's' } });
    const property = (from: readonly Call[]) => from.find(({ method, path }) => method === 'PUT' && path.endsWith('rnd-readiness'))?.body;
    expect(property(world.calls)).toEqual({ ...(property(calls) as object), scoredAt: expect.any(String), readySince: expect.any(String), readyUntil: expect.any(String) });
  });

  it('lists get rules without reasons and names; a damaged value sets nothing aside', async () => {
    const { as, stored } = await site();
    put(stored);
    stored.set('mute:10000:10002:has-role', { issue: 'x' });
    stored.set('mute:100001:10003:has-role', { issue: 10003, rule: 'has-role', reason: 'other project', byAdministrator: true, by: 'x', name: 'x', at: 'x' });
    const answer = await as('Sam', { held: ['BROWSE_PROJECTS'] })<readonly ListedMute[]>('mutes');
    expect(answer).toEqual({ ok: true, value: [...MUTES].sort().map((rule) => ({ issue: 10001, rule, byAdministrator: true })) });
    expect(await as('Otto', { held: [] })('mutes')).toMatchObject(refusal('You cannot see this project.'));
  });
});

describe('dismissals', () => {
  it('counts, for an administrator, and names nobody', async () => {
    const { as, stored } = await site();
    for (const issue of [1, 2, 3]) stored.set(`mute:10000:${issue}:has-estimate`, { issue, rule: 'has-estimate', reason: 'why', byAdministrator: issue < 3, by: 'x', name: 'Priya', at: 'x' });
    const answer = await as('Priya')<readonly RuleDismissals[]>('dismissals');
    const of = (rule: string) => (answer.ok ? answer.value.find((one) => one.rule === rule) : null);
    expect(of('has-estimate')).toEqual({ rule: 'has-estimate', setAside: 2, objecting: 38 }); // an editor's of a required rule is void
    expect(of('real-role')).toEqual({ rule: 'real-role', setAside: 0, objecting: null });
    expect(answer.ok && answer.value).toHaveLength(Object.keys(DEFAULT_DEFINITION.ready.rules).length);
    expect(JSON.stringify(answer)).not.toMatch(/Priya|why/);
  });

  it('is refused to everyone else', async () => {
    const { as, calls } = await site();
    expect(await as('Dan', { held: EDITOR })('dismissals')).toMatchObject(refusal('Only an administrator of this project can see and change its definition.'));
    expect(calls.some(({ path }) => path.includes('approximate-count'))).toBe(false);
  });
});
