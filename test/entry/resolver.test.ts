import type { ProjectState, Reply } from '../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const PRIYA = { accountId: '712020:priya', displayName: 'Priya Nair' };

interface World {
  readonly issue?: Answer;
  readonly held?: readonly string[];
  readonly write?: number;
  readonly started?: boolean;
}

const jira = ({ issue = { status: 200, json: issueJson() }, held = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], write = 204, started = true }: World) => ({ method, path }: Call): Answer => {
  if (method === 'PUT') return { status: write };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: PRIYA };
  if (path.includes('/properties/ready-done')) return started ? { status: 200, json: { key: 'ready-done', value: { on: true } } } : { status: 404, json: {} };
  if (path.endsWith('/approximate-count')) return { status: 200, json: { count: 3 } };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  return issue;
};

/** Calls the exported resolver as the platform does. */
async function call<T>(functionKey: string, world: World, context: unknown = { extension: { issue: { id: '10001', key: 'SHOP-1' } } }) {
  const { calls, stored, queued } = forgeWorld(jira(world));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload: {} }, context } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<T>;
  return { answer, calls, stored, queued };
}

const writes = (calls: readonly Call[]): string[] => calls.filter(({ method }) => method === 'PUT').map(({ as, path }) => `${as} ${path}`);

describe('panel', () => {
  it('answers with the definition and who may accept, read as the person', async () => {
    const { answer, calls } = await call('panel', {});
    expect(answer).toMatchObject({ ok: true, value: { started: true, seenByApp: true, mayComment: false, definition: { id: 'default' }, evidence: { evidence: null, log: [], whyNotTick: 'Only people who may edit this issue tick its checks.', whyNotAccept: null } } });
    // the app asks only whether it sees the issue at all
    expect(calls.filter(({ as }) => as !== 'user').map(({ path }) => path)).toEqual(['/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&issueId=10001']);
  });

  it.each([
    ['the issue’s own', '10000', 1],
    ['another one: the issue tells', '99999', 2],
  ])('asks for the switch of the project that the screen names, in parallel: %s', async (_, id, asked) => {
    const { answer, calls } = await call('panel', {}, { extension: { issue: { id: '10001' }, project: { id } } });
    expect(answer).toMatchObject({ ok: true, value: { started: true } });
    expect(calls.filter(({ path }) => path.includes('ready-done'))).toHaveLength(asked);
    expect(calls.filter(({ path }) => path.includes('/project/10000/'))).toHaveLength(1);
  });

  it('tells a developer why not', async () => {
    const { answer } = await call('panel', { held: ['BROWSE_PROJECTS'] });
    expect(answer).toMatchObject({ ok: true, value: { evidence: { whyNotAccept: 'Only an administrator of this project can accept it.' } } });
  });

  it.each([
    [404, 'Jira does not let you see this issue, or it no longer exists.'],
    [500, 'Jira could not answer just now. Try again in a moment.'],
  ])('Jira’s %d crosses as a value', async (status, message) => {
    const { answer } = await call('panel', { issue: { status, json: {} } });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'upstream', message } });
  });

  it('a shape we do not know is our fault, and says nothing of the inside', async () => {
    const { answer } = await call('panel', { issue: { status: 200, json: { id: 5 } } });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'bug', message: 'Something went wrong on our side. Nothing was changed.' } });
  });

  it.each([[{}], [{ extension: { issue: { id: '1/../../2' } } }], [{ extension: null }]])('a context without an issue is refused: %j', async (context) => {
    const { answer, calls } = await call('panel', {}, context);
    expect(answer.ok).toBe(false);
    expect(calls).toEqual([]);
  });
});

describe('rescore', () => {
  it('needs the person to see the issue, then scores as the app', async () => {
    const { answer, calls } = await call('rescore', {});
    expect(answer).toMatchObject({ ok: true, value: { v: 1, missing: 'hascriteria testablecriteria hasrole hasestimate hasbenefit rightsize enoughcriteria', band: 'not-ready' } });
    expect(writes(calls)).toEqual(['app /rest/api/3/issue/10001/properties/rnd-readiness', 'app /rest/api/3/app/field/customfield_10051/value?generateChangelog=false']);
    expect(calls[0]).toMatchObject({ as: 'user', method: 'GET' });
  });
});

const PROJECT = { extension: { project: { id: '10000', key: 'SHOP' } } };
const DRAFT = { name: 'Our own', ready: DEFAULT_DEFINITION.ready, fields: { estimate: 'customfield_10016', criteria: [] } };

/** Calls several doors of one project in the same world. */
async function inProject(world: World, ...doors: [functionKey: string, payload: object][]) {
  const { calls, stored, queued } = forgeWorld(jira(world));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answers: Reply<ProjectState>[] = [];
  for (const [functionKey, payload] of doors) answers.push((await resolver({ call: { functionKey, payload }, context: PROJECT } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<ProjectState>);
  return { answers, calls, stored, queued };
}

describe('a project', () => {
  it('starts: saves version 1, switches on as the person, queues the first scan', async () => {
    const { answers, calls, stored, queued } = await inProject({}, ['start', DRAFT]);
    expect(answers[0]).toMatchObject({ ok: true, value: { started: true, definition: { id: 'project-10000', version: 1, name: 'Our own' }, scan: { state: 'running', scored: 0, total: 3 } } });
    expect(writes(calls)).toEqual(['user /rest/api/3/project/10000/properties/ready-done']);
    expect([...stored.keys()]).toEqual(['definition-version:10000:000001', 'definition:10000', 'switched-on:10000', 'scan:10000']);
    expect(queued).toMatchObject([{ projectId: '10000' }]);
  });

  it.each(['project', 'start', 'stop', 'saveDefinition', 'versions', 'scan'])('%s is for its administrators', async (functionKey) => {
    const { answers, calls, stored, queued } = await inProject({ held: ['BROWSE_PROJECTS'] }, [functionKey, { ...DRAFT, base: 0, action: 'begin' }]);
    expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Only an administrator of this project can see and change its definition.' } });
    expect([writes(calls), stored.size, queued]).toEqual([[], 0, []]);
  });

  it('keeps every version, and refuses one whose base is old', async () => {
    const { answers, stored } = await inProject({}, ['start', DRAFT], ['saveDefinition', { ...DRAFT, name: 'Second', base: 1 }], ['saveDefinition', { ...DRAFT, name: 'Late', base: 1 }], ['versions', {}]);
    expect(answers[1]).toMatchObject({ ok: true, value: { definition: { version: 2, name: 'Second' } } });
    expect(answers[2]).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Somebody saved version 2 meanwhile. Load it, then make your change again.' } });
    expect(answers[3]).toMatchObject({ ok: true, value: [{ version: 2, name: 'Second', by: 'Priya Nair' }, { version: 1, name: 'Our own' }] });
    expect(stored.has('definition-version:10000:000003')).toBe(false);
  });

  it.each([
    ['a negative weight', { rules: { ...DEFAULT_DEFINITION.ready.rules, 'has-role': { level: 'counted', weight: -1 } } }, /rules → has-role → weight/],
    ['close above ready', { readyFrom: 50, closeFrom: 60 }, /“Close” cannot begin above “Ready”/],
    ['a rule that nobody knows', { rules: { nonsense: { level: 'counted', weight: 1 } } }, /rules → nonsense/],
  ])('%s is refused in words', async (_, change, message) => {
    const { answers, stored } = await inProject({}, ['start', { ...DRAFT, ready: { ...DRAFT.ready, ...change } }]);
    expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringMatching(message) } });
    expect(stored.size).toBe(0);
  });

  it('pauses and goes on with its scan', async () => {
    const { answers, queued } = await inProject({}, ['start', DRAFT], ['scan', { action: 'pause' }], ['scan', { action: 'resume' }]);
    expect(answers.map((answer) => answer.ok && answer.value.scan?.state)).toEqual(['running', 'paused', 'running']);
    expect(queued).toHaveLength(2);
  });

  it('stops: switched off, the scan paused, nothing lost', async () => {
    const { answers, calls, stored } = await inProject({}, ['start', DRAFT], ['stop', {}]);
    expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([{ on: true }, { on: false }]);
    expect(answers[1]).toMatchObject({ ok: true, value: { scan: { state: 'paused' }, definition: { version: 1 } } });
    expect(stored.has('definition-version:10000:000001')).toBe(true);
  });

  it('nothing is stored for an issue of a project that is off', async () => {
    const { answer, calls } = await call('rescore', { started: false });
    expect(answer).toMatchObject({ ok: true, value: null });
    expect(writes(calls)).toEqual([]);
  });
});
