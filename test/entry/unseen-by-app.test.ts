import type { AcceptanceState, PanelState, Reply } from '../../src/contract/door';
import { evidenceActs } from '../support/evidence-acts';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const PRIYA = { accountId: '712020:priya', displayName: 'Priya Nair' };
const HELD = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS'];
const TEXTS = ['100', null];
const ISSUE = issueJson({ project: { id: '10000', key: 'SHOP' }, issuetype: { id: '10004', name: 'Story' } });
const GONE: Answer = { status: 404, json: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] } };

/** Jira, where a security level leaves the app out of the issue that the person sees. */
const jira = ({ as, method, path, body }: Call): Answer => {
  const about = path.includes('10001') || JSON.stringify(body ?? null).includes('10001');
  if (as === 'app' && about) return path.includes('/app/field/') ? { status: 400, json: {} } : GONE;
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(HELD.map((key) => [key, { havePermission: true }])) } };
  if (path.includes('/properties/ready-done')) return { status: 200, json: { value: { on: true } } };
  if (path.endsWith('/myself')) return { status: 200, json: PRIYA };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.endsWith('/project/10000')) return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Shop', style: 'classic' } };
  if (path.endsWith('/expression/evaluate')) return { status: 200, json: { value: TEXTS } };
  return { status: 200, json: ISSUE };
};

const ON_ISSUE = { extension: { issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000' } } };
const ON_PAGE = { extension: { project: { id: '10000' } } };
const WHY = expect.stringContaining("can't see this issue because of its security level");

async function call<T>(functionKey: string, payload: object = {}, context: object = ON_ISSUE) {
  const world = forgeWorld(jira);
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  logged.mockClear();
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<T>;
  return { answer, ...world, logged };
}

const ACTS = evidenceActs(TEXTS);

describe('an issue that the person sees and the app does not', () => {
  it('has its panel, which says why nothing is kept', async () => {
    const { answer } = await call<PanelState>('panel');
    expect(answer).toMatchObject({ ok: true, value: { started: true, seenByApp: false, mayComment: true, evidence: { whyNotTick: WHY, whyNotAccept: WHY } } });
  });

  it('waits in a list with the same words', async () => {
    const { answer } = await call<AcceptanceState>('acceptance', { issueId: '10001' }, ON_PAGE);
    expect(answer).toMatchObject({ ok: true, value: { evidence: { whyNotAccept: WHY } } });
  });

  it.each([
    ...ACTS.map(([name, payload]) => [name, name, payload, ON_ISSUE] as const),
    ...ACTS.map(([act, about]) => [`${act} from a page`, 'actOnIssue', { issueId: '10001', act, about }, ON_PAGE] as const),
  ])('%s is refused in words, and the log keeps nothing that no gate would know', async (_, door, payload, context) => {
    const { answer, stored, calls } = await call(door, payload, context);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: WHY } });
    expect([stored.size, calls.filter(({ method }) => method === 'PUT')]).toEqual([0, []]);
  });

  it('is not scored after an edit, and that is no failure', async () => {
    const { answer, logged } = await call('rescore');
    expect([answer, logged.mock.calls]).toEqual([{ ok: true, value: null }, []]);
  });

  it('cannot be confirmed as ready', async () => {
    expect((await call('confirmReady', { words: '0123456789abcdef' })).answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: WHY } });
  });

  it('can have a rule set aside, which the panel itself counts', async () => {
    const { answer, stored } = await call('setAside', { rule: 'has-criteria', reason: 'A spike' });
    expect(answer).toMatchObject({ ok: true, value: { entries: [{ rule: 'has-criteria', reason: 'A spike' }] } });
    expect([...stored.keys()]).toHaveLength(1);
  });

  it('has a lozenge that promises nothing', async () => {
    forgeWorld(jira);
    const { readinessStatus } = await import('../../src/index');
    await expect(readinessStatus({ extension: { issue: { id: '10001', key: 'SHOP-1' } } })).resolves.toEqual({ status: { type: 'lozenge', value: { label: 'Open to see', type: 'default' } } });
  });

  it('goes through the Definition of Ready gate, which cannot judge it', async () => {
    forgeWorld(({ as, path, ...rest }) => (as === 'app' && path.includes('SHOP-1') ? GONE : jira({ as, path, ...rest })));
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { onReadyGate } = await import('../../src/index');
    await expect(onReadyGate({ issue: { key: 'SHOP-1' }, configuration: { mode: 'enforce', definition: '10000' }, transition: { from: { id: '1' }, to: { id: '2' } } })).resolves.toEqual({ result: true });
  });

  const EVENT = { eventType: 'avi:jira:updated:issue', timestamp: '1', issue: { id: '10001', key: 'SHOP-1', fields: {} }, atlassianId: '712020:dan', changelog: { items: [{ field: 'status', fieldId: 'status', from: '1', to: '2' }] } };
  it.each(['onIssueEvent', 'onDone'] as const)('%s lets it go', async (handler) => {
    const { calls, stored } = forgeWorld(jira);
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const index = await import('../../src/index');
    await expect(index[handler](EVENT)).resolves.toBeUndefined();
    expect([calls.filter(({ method }) => method === 'PUT'), stored.size]).toEqual([[], 0]);
  });
});

it('trouble with that question is no answer to it: the panel comes as ever', async () => {
  forgeWorld((asked) => (asked.as === 'app' ? { status: 500, json: {} } : jira(asked)));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  await expect(resolver({ call: { functionKey: 'panel', payload: {} }, context: ON_ISSUE } as never, { principal: { accountId: PRIYA.accountId } } as never)).resolves.toMatchObject({ ok: true, value: { seenByApp: true } });
});
