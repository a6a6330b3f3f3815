import { createHash } from 'node:crypto';
import { startProcess } from '../support/sandbox-process';

/** A stranger's client: REST, and the app's doors as the bridge of a screen would knock at them. */
let url = '';
let stop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  const sandbox = await startProcess();
  ({ url } = sandbox);
  stop = () => sandbox.stop();
}, 60_000);
afterAll(() => stop());
jest.setTimeout(30_000);

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

async function send(who: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const headers = { authorization: `Basic ${btoa(`${who}@example.com:token`)}`, accept: 'application/json', 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, json: text === '' ? null : (JSON.parse(text) as unknown) };
}

const rest = (who: string, method: string, path: string, body?: unknown): Promise<Answer> => send(who, method, `/rest/api/3${path}`, body);

async function transitionTo(key: string, name: string): Promise<string> {
  const { json } = await rest('priya', 'GET', `/issue/${key}/transitions`);
  return (json as { transitions: { id: string; name: string }[] }).transitions.find((one) => one.name === name)?.id ?? 'none';
}

const move = async (who: string, key: string, name = 'Done', more: object = {}): Promise<Answer> => rest(who, 'POST', `/issue/${key}/transitions`, { transition: { id: await transitionTo(key, name) }, ...more });

/** Knocks at a door of the app from the panel of an issue. */
async function knock(who: string, key: string, functionKey: string, payload: unknown, claimed?: object): Promise<{ readonly ok: boolean; readonly failure?: { readonly message: string } }> {
  const { json } = await rest('priya', 'GET', `/issue/${key}?fields=project`);
  const { id, fields } = json as { id: string; fields: { project: { id: string } } };
  const extension = { type: 'jira:issuePanel', issue: { id, key }, project: { id: fields.project.id }, ...claimed };
  const answer = await fetch(`${url}/_sandbox/bridge/invoke`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${who}@example.com:token`)}` }, body: JSON.stringify({ moduleKey: 'readiness-panel', extension, functionKey, payload }) });
  return ((await answer.json()) as { body: { ok: boolean } }).body;
}

const reasons = ({ json }: Answer): string => String((json as { errorMessages?: string[] } | null)?.errorMessages?.[0] ?? '');
const UNTOUCHED = [null, null];
const statusOf = async (key: string): Promise<string> => ((await rest('priya', 'GET', `/issue/${key}?fields=status`)).json as { fields: { status: { name: string } } }).fields.status.name;

describe('POST /issue/{key}/transitions', () => {
  it('is refused with all reasons, succeeds when they are met, is refused again when one is undone', async () => {
    const first = await move('dan', 'SHOP-16');
    expect(first).toMatchObject({ status: 400, json: { errorMessages: [expect.stringMatching(/^3 still missing before Done:\n• Tick “Tests pass”.*\n• Tick “Documentation updated”.*\n• Have it accepted/)] } });
    await knock('dan', 'SHOP-16', 'tick', { criterion: 'tests', ticked: true });
    await knock('dan', 'SHOP-16', 'tick', { criterion: 'documentation', ticked: true });
    expect(reasons(await move('dan', 'SHOP-16'))).toMatch(/^1 still missing before Done:\n• Have it accepted/);
    expect(await knock('priya', 'SHOP-16', 'accept', { texts: UNTOUCHED })).toMatchObject({ ok: true });
    await knock('dan', 'SHOP-16', 'tick', { criterion: 'tests', ticked: false });
    expect(reasons(await move('dan', 'SHOP-16'))).toMatch(/^1 still missing before Done:\n• Tick “Tests pass”/);
    await knock('dan', 'SHOP-16', 'tick', { criterion: 'tests', ticked: true });
    expect((await move('dan', 'SHOP-16')).status).toBe(204);
    expect(await statusOf('SHOP-16')).toBe('Done');
    await move('dan', 'SHOP-16', 'In Review');
    await knock('priya', 'SHOP-16', 'withdrawAcceptance', {});
    expect(reasons(await move('dan', 'SHOP-16'))).toMatch(/Have it accepted/);
  });

  it.each([
    ['SHOP-64', /Set the fix version/],
    ['SHOP-65', /Assign it to somebody/],
    ['SHOP-66', /Give it an estimate/],
    ['SHOP-67', /Tick “Tests pass”/],
    ['SHOP-68', /Tick “Documentation updated”/],
    ['SHOP-69', /Have it accepted/],
  ])('%s misses one criterion: %s', async (key, reason) => {
    expect(reasons(await move('priya', key))).toMatch(new RegExp(`^1 still missing before Done:\\n• ${reason.source}`));
  });

  it.each([
    ['dan', 400],
    ['priya', 400],
    ['ada', 400],
    ['sam', 400],
    ['otto', 404],
  ])('%s is answered %i: nobody is let through', async (who, status) => {
    expect((await move(who, 'SHOP-64')).status).toBe(status);
    expect(await statusOf('SHOP-64')).toBe('In Review');
  });

  it('the way over a screen asks the same, with what the screen gives', async () => {
    const resolution = { fields: { resolution: { name: 'Done' } } };
    expect(reasons(await move('dan', 'SHOP-64', 'Release', resolution))).toMatch(/^1 still missing before Done:\n• Set the fix version/);
    const changed = { ...resolution, fields: { ...resolution.fields, fixVersions: [{ name: '2.5' }], description: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Other criteria' }] }] } } };
    expect(reasons(await move('dan', 'SHOP-64', 'Release', changed))).toMatch(/^1 still missing before Done:\n• Have it accepted/);
    expect(await statusOf('SHOP-64')).toBe('In Review');
  });

  it('in bulk', async () => {
    const done = await transitionTo('SHOP-67', 'Done');
    const { json } = await rest('dan', 'POST', '/bulk/issues/transition', { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['SHOP-63', 'SHOP-67'], transitionId: done }] });
    const { taskId } = json as { taskId: string };
    for (;;) {
      const progress = (await rest('dan', 'GET', `/bulk/queue/${taskId}`)).json as { status: string };
      if (progress.status !== 'RUNNING' && progress.status !== 'ENQUEUED') break;
      await new Promise((wait) => setTimeout(wait, 20));
    }
    expect([await statusOf('SHOP-63'), await statusOf('SHOP-67')]).toEqual(['Done', 'In Review']);
  });

  it('an edit after the acceptance ends it', async () => {
    expect((await rest('dan', 'PUT', '/issue/SHOP-67', { fields: { customfield_10031: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One more' }] }] } } })).status).toBe(204);
    expect(reasons(await move('dan', 'SHOP-67'))).toMatch(/^2 still missing before Done:\n• Tick “Tests pass”.*\n• Have it accepted/);
    expect(await knock('priya', 'SHOP-67', 'accept', { texts: UNTOUCHED })).toMatchObject({ ok: false, failure: { message: 'The criteria changed while you were reading. Read them again, then accept.' } });
  });

  it('a live waiver lets it pass, until it is ended', async () => {
    expect(await knock('priya', 'SHOP-66', 'waive', { criteria: ['estimate'], reason: 'Will be estimated later', days: 1 })).toMatchObject({ ok: true });
    expect((await move('dan', 'SHOP-66')).status).toBe(204);
    await move('dan', 'SHOP-66', 'In Review');
    expect(await knock('priya', 'SHOP-66', 'endWaiver', { criteria: ['estimate'] })).toMatchObject({ ok: true });
    expect(reasons(await move('dan', 'SHOP-66'))).toMatch(/Give it an estimate/);
  });

  it('a team-managed project observes: nothing is refused', async () => {
    const { json } = await rest('priya', 'GET', `/search/jql?jql=${encodeURIComponent('project = TEAM AND statusCategory != Done AND issuetype != Epic')}&fields=summary&maxResults=1`);
    const key = (json as { issues: { key: string }[] }).issues[0]?.key ?? '';
    expect((await move('dan', key)).status).toBe(204);
  });
});

describe('as a Jira administrator sets it', () => {
  interface Rule {
    readonly parameters: { readonly key: string; readonly config: string };
  }
  interface Documents {
    readonly statuses: readonly unknown[];
    readonly workflows: readonly { readonly transitions: readonly { readonly name: string; readonly validators: readonly Rule[] }[] }[];
  }

  /** Puts what the app's door gives into every gate of the project's main workflow, as the workflow editor would. */
  async function regate(projectKey: string, choice: { readonly mode: string; readonly exempt: object }): Promise<Answer> {
    const project = (await rest('ada', 'GET', `/project/${projectKey}`)).json as { id: string; issueTypes: { id: string; name: string }[] };
    const extension = { type: 'jira:projectSettingsPage', project: { id: project.id, key: projectKey } };
    const asked = await fetch(`${url}/_sandbox/bridge/invoke`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('ada@example.com:token')}` }, body: JSON.stringify({ moduleKey: 'project-settings', extension, functionKey: 'gateRule', payload: choice }) });
    const { body } = (await asked.json()) as { body: { ok: boolean; value?: { config: string }; failure?: { message: string } } };
    const story = project.issueTypes.find(({ name }) => name === 'Story')?.id;
    const documents = (await rest('ada', 'POST', '/workflows', { projectAndIssueTypes: [{ projectId: project.id, issueTypeId: story }] })).json as Documents;
    const config = body.value?.config ?? '';
    const regated = documents.workflows.map((workflow) => ({
      ...workflow,
      transitions: workflow.transitions.map((transition) => ({ ...transition, validators: transition.validators.map((rule) => (rule.parameters.key.endsWith('/done-gate') ? { ...rule, parameters: { ...rule.parameters, config } } : rule)) })),
    }));
    return rest('ada', 'POST', '/workflows/update', { statuses: documents.statuses, workflows: regated });
  }

  it('who holds an exempt role is let through, everybody else is not', async () => {
    const roles = (await rest('priya', 'GET', '/project/SHOP/role')).json as Readonly<Record<string, string>>;
    const id = Number(Object.entries(roles).find(([name]) => name === 'Administrators')?.[1].split('/').at(-1));
    expect((await regate('SHOP', { mode: 'enforce', exempt: { roles: [{ id, name: 'Administrators' }], groups: [] } })).status).toBe(200);
    expect(reasons(await move('dan', 'SHOP-65'))).toMatch(/Assign it to somebody/);
    expect((await move('priya', 'SHOP-65')).status).toBe(204);
    expect(await statusOf('SHOP-65')).toBe('Done');
    expect((await regate('SHOP', { mode: 'enforce', exempt: { roles: [], groups: [] } })).status).toBe(200);
  });

  it('the Definition of Ready gate asks the app: what is not ready does not start', async () => {
    const project = (await rest('ada', 'GET', '/project/SHOP')).json as { id: string; issueTypes: { id: string; name: string }[] };
    const story = project.issueTypes.find(({ name }) => name === 'Story')?.id;
    const documents = (await rest('ada', 'POST', '/workflows', { projectAndIssueTypes: [{ projectId: project.id, issueTypeId: story }] })).json as Documents;
    const doneKey = documents.workflows.flatMap(({ transitions }) => transitions.flatMap(({ validators }) => validators)).find(({ parameters }) => parameters.key.endsWith('/done-gate'))?.parameters.key ?? '';
    const config = JSON.stringify({ id: 'ready-1', definition: project.id, mode: 'enforce', summary: 'Refuses what is not ready' });
    const rule = { ruleKey: 'forge:expression-validator', parameters: { key: doneKey.replace('done-gate', 'ready-gate'), config, disabled: 'false', tag: '' } };
    const workflows = documents.workflows.map((workflow) => ({ ...workflow, transitions: workflow.transitions.map((one) => (one.name === 'In Progress' ? { ...one, validators: [...one.validators, rule] } : one)) }));
    expect((await rest('ada', 'POST', '/workflows/update', { statuses: documents.statuses, workflows })).status).toBe(200);
    expect(reasons(await move('dan', 'SHOP-12', 'In Progress'))).toMatch(/^Not ready yet \(\d+ of 80 points\), \d still missing:\n• /);
    expect((await move('dan', 'SHOP-4', 'In Progress')).status).toBe(204);
    const forged = { v: 1, score: 100, band: 'ready', missing: '', scoredAt: '2026-01-01T00:00:00Z', definition: { id: 'default', version: 0 }, fingerprint: 'x' };
    await rest('dan', 'PUT', '/issue/SHOP-12/properties/rnd-readiness', forged);
    expect((await move('dan', 'SHOP-12', 'In Progress')).status).toBe(400);
  });

  it('a team-managed project enforces once its fields were added', async () => {
    await send('priya', 'POST', '/_sandbox/fields/added', { projectKey: 'TEAM', added: true });
    expect((await regate('TEAM', { mode: 'enforce', exempt: { roles: [], groups: [] } })).status).toBe(200);
    const { json } = await rest('priya', 'GET', `/search/jql?jql=${encodeURIComponent('project = TEAM AND statusCategory != Done AND issuetype = Story')}&fields=summary&maxResults=1`);
    const key = (json as { issues: { key: string }[] }).issues[0]?.key ?? '';
    expect(reasons(await move('dan', key))).toMatch(/still missing before Done:/);
  });
});

describe('forgery', () => {
  const evidence = { label: 'Accepted', by: 'x', at: 'x' };
  const fieldId = async (name: string): Promise<string> => ((await rest('priya', 'GET', '/field')).json as { id: string; name: string }[]).find((field) => field.name === name)?.id ?? 'missing';
  const idOf = async (key: string): Promise<number> => Number(((await rest('priya', 'GET', `/issue/${key}?fields=summary`)).json as { id: string }).id);

  it('a property that says 100 opens nothing', async () => {
    const forged = { v: 1, score: 100, band: 'ready', missing: '', scoredAt: '2026-01-01T00:00:00Z', definition: { id: 'default', version: 0 }, fingerprint: createHash('sha256').update('x').digest('hex') };
    expect((await rest('dan', 'PUT', '/issue/SHOP-69/properties/rnd-readiness', forged)).status).toBeLessThan(300);
    expect((await move('dan', 'SHOP-69')).status).toBe(400);
  });

  it('nobody writes the app’s fields over REST: edit, create, transition and the app’s own resource', async () => {
    const id = await fieldId('Done evidence');
    const value = { ...evidence, [String(await idOf('SHOP-69'))]: { tests: 9e15, documentation: 9e15, text: UNTOUCHED } };
    const { json } = await rest('priya', 'GET', '/project/SHOP');
    const project = { id: (json as { id: string }).id };
    for (const who of ['dan', 'priya', 'ada']) {
      expect((await rest(who, 'PUT', '/issue/SHOP-69', { fields: { [id]: value } })).status).toBe(400);
      expect((await rest(who, 'POST', '/issue', { fields: { project, issuetype: { name: 'Story' }, summary: 'x', [id]: value } })).status).toBe(400);
      expect((await move(who, 'SHOP-69', 'Release', { fields: { resolution: { name: 'Done' }, [id]: value } })).status).toBe(400);
      expect((await rest(who, 'PUT', `/app/field/${id}/value`, { updates: [{ issueIds: [await idOf('SHOP-69')], value }] })).status).toBe(403);
    }
    expect((await move('dan', 'SHOP-69')).status).toBe(400);
  });

  it.each([
    ['sam', 'tick', { criterion: 'tests', ticked: true }],
    ['sam', 'accept', { texts: UNTOUCHED }],
    ['dan', 'accept', { texts: UNTOUCHED }],
    ['dan', 'waive', { criteria: ['accepted'], reason: 'Because I can', days: 14 }],
    ['otto', 'tick', { criterion: 'tests', ticked: true }],
  ])('%s cannot %s through the bridge', async (who, door, payload) => {
    expect((await knock(who, 'SHOP-69', door, payload)).ok).toBe(false);
    expect((await move('priya', 'SHOP-69')).status).toBe(400);
  });

  it('a payload that names another issue acts on the issue of the context only', async () => {
    const other = await idOf('SHOP-69');
    await knock('priya', 'SHOP-68', 'accept', { texts: UNTOUCHED, issue: { id: String(other) }, issueId: String(other) });
    expect((await move('priya', 'SHOP-69')).status).toBe(400);
  });

  it('a context that names an issue which the person cannot see is refused', async () => {
    expect((await knock('otto', 'SHOP-69', 'accept', { texts: UNTOUCHED }, { issue: { id: String(await idOf('SHOP-69')) } })).ok).toBe(false);
  });
});

it('two people accepting and rejecting at once both stand in the log', async () => {
  await Promise.all([knock('priya', 'SHOP-64', 'accept', { texts: UNTOUCHED }), knock('ada', 'SHOP-64', 'reject', { failed: [{ criterion: 'It prints', reason: 'It does not' }] })]);
  const panel = (await knock('priya', 'SHOP-64', 'panel', {})) as unknown as { value: { evidence: { log: { action: string; name: string }[] } } };
  expect(panel.value.evidence.log.slice(0, 2).map(({ action, name }) => `${name} ${action}`).sort()).toEqual([expect.stringMatching(/^Ada.* rejected$/), expect.stringMatching(/^Priya.* accepted$/)]);
});
