import type { Reply } from '../../src/contract/door';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const PRIYA = { accountId: '712020:priya', displayName: 'Priya Nair' };

interface World {
  readonly issue?: Answer;
  readonly held?: readonly string[];
  readonly write?: number;
}

const jira = ({ issue = { status: 200, json: issueJson() }, held = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], write = 204 }: World) => ({ method, path }: Call): Answer => {
  if (method === 'PUT') return { status: write };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: PRIYA };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  return issue;
};

/** Calls the exported resolver as the platform does. */
async function call<T>(functionKey: string, world: World, context: unknown = { extension: { issue: { id: '10001', key: 'SHOP-1' } } }) {
  const { calls, stored } = forgeWorld(jira(world));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload: {} }, context } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<T>;
  return { answer, calls, stored };
}

const writes = (calls: readonly Call[]): string[] => calls.filter(({ method }) => method === 'PUT').map(({ as, path }) => `${as} ${path}`);

describe('panel', () => {
  it('answers with the definition and who may accept, read as the person', async () => {
    const { answer, calls } = await call('panel', {});
    expect(answer).toMatchObject({ ok: true, value: { definition: { id: 'default' }, acceptance: { evidence: null, log: [], mayAccept: true, whyNot: null } } });
    expect(calls.every(({ as }) => as === 'user')).toBe(true);
  });

  it('tells a developer why not', async () => {
    const { answer } = await call('panel', { held: ['BROWSE_PROJECTS'] });
    expect(answer).toMatchObject({ ok: true, value: { acceptance: { mayAccept: false, whyNot: 'Only an administrator of this project can accept it.' } } });
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

describe('accept', () => {
  it('asks as the person, then writes the log and the field as the app', async () => {
    const { answer, calls, stored } = await call('accept', {});
    expect(answer).toMatchObject({ ok: true, value: { evidence: { issue: 10001, accepted: true, by: PRIYA.accountId }, log: [{ action: 'accepted', name: 'Priya Nair' }] } });
    expect([...stored.keys()]).toEqual(['acceptance:10001:000001']);
    expect(writes(calls)).toEqual(['app /rest/api/3/app/field/customfield_10050/value']);
  });

  it.each([
    ['a developer', { held: ['BROWSE_PROJECTS'] }],
    ['the assignee', { issue: { status: 200, json: issueJson({ assignee: { accountId: PRIYA.accountId } }) } }],
    ['somebody who cannot see the issue', { issue: { status: 404, json: {} } }],
    ['anyone where the field is hidden', { issue: { status: 200, json: issueJson({}, { names: {}, schema: {} }) } }],
  ])('refuses %s and writes nothing', async (_, world) => {
    const { answer, calls, stored } = await call('accept', world);
    expect(answer.ok).toBe(false);
    expect(writes(calls)).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it('withdrawing appends too: nothing is ever overwritten', async () => {
    const { resolver } = await import('../../src/index');
    const { stored } = forgeWorld(jira({}));
    for (const functionKey of ['accept', 'withdrawAcceptance']) {
      await resolver({ call: { functionKey, payload: {} }, context: { extension: { issue: { id: '10001' } } } } as never, { principal: { accountId: PRIYA.accountId } } as never);
    }
    expect([...stored.values()]).toMatchObject([{ action: 'accepted' }, { action: 'withdrawn' }]);
  });

  it('two people at once both stand in the log', async () => {
    const { resolver } = await import('../../src/index');
    const { stored } = forgeWorld(jira({}));
    const one = (functionKey: string) => resolver({ call: { functionKey, payload: {} }, context: { extension: { issue: { id: '10001' } } } } as never, { principal: { accountId: PRIYA.accountId } } as never);
    await Promise.all([one('accept'), one('withdrawAcceptance'), one('accept')]);
    expect(stored.size).toBe(3);
  });
});

describe('rescore', () => {
  it('needs the person to see the issue, then scores as the app', async () => {
    const { answer, calls } = await call('rescore', {});
    expect(answer).toMatchObject({ ok: true, value: { v: 1, missing: 'hascriteria hasestimate', band: 'not-ready' } });
    expect(writes(calls)).toEqual(['app /rest/api/3/issue/10001/properties/rnd-readiness']);
    expect(calls[0]).toMatchObject({ as: 'user', method: 'GET' });
  });
});

describe('gateRule', () => {
  it('gives a Jira administrator the rule’s configuration', async () => {
    const { answer } = await call<{ moduleKey: string; config: string }>('gateRule', { held: ['ADMINISTER'] }, {});
    const config = answer.ok ? (JSON.parse(answer.value.config) as Record<string, unknown>) : {};
    expect(config).toMatchObject({ definition: 'default', version: 1, mode: 'enforce', exempt: [], expression: expect.stringContaining('customfield_10050') });
  });

  it('refuses everyone else', async () => {
    const { answer } = await call('gateRule', {}, {});
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Only a Jira administrator can put a gate into a workflow.' } });
  });
});
