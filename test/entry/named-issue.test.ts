import type { AcceptanceState, EvidenceState, Reply } from '../../src/contract/door';
import type { GivenWaiver } from '../../src/contract/issue-act';
import { evidenceActs } from '../support/evidence-acts';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const PRIYA = { accountId: '712020:priya', displayName: 'Priya Nair' };
const TEXTS = ['100', null];

interface World {
  readonly issue?: Answer;
  readonly held?: readonly string[];
  readonly seen?: readonly number[];
}

const jira = ({ issue = { status: 200, json: issueJson({ project: { id: '10000', key: 'SHOP' }, issuetype: { id: '10004', name: 'Story' } }) }, held = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS'], seen = [10_001] }: World) => ({ method, path }: Call): Answer => {
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: PRIYA };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.endsWith('/project/10000')) return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Shop', style: 'classic' } };
  if (path.endsWith('/expression/evaluate')) return { status: 200, json: { value: TEXTS } };
  if (path.endsWith('/issue/bulkfetch')) return { status: 200, json: { issues: seen.map((id) => ({ id: String(id), key: `SHOP-${id}`, fields: { summary: 'x' } })) } };
  return issue;
};

const PAGE = { extension: { project: { id: '10000' } } };

/** Calls the exported resolver as the platform does on a page of the project, which has no issue. */
async function call<T>(functionKey: string, payload: unknown, world: World = {}, stored: Readonly<Record<string, unknown>> = {}, context: unknown = PAGE) {
  const forge = forgeWorld(jira(world));
  for (const [key, value] of Object.entries(stored)) forge.stored.set(key, value);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: PRIYA.accountId } } as never)) as Reply<T>;
  return { answer, ...forge, added: [...forge.stored.keys()].filter((key) => !(key in stored)) };
}

const ACTS = evidenceActs(TEXTS);

describe('actOnIssue', () => {
  it.each(ACTS)('%s asks as the person, then writes log and field as the app', async (act, about) => {
    const { answer, calls, added } = await call<EvidenceState>('actOnIssue', { issueId: '10001', act, about });
    expect(answer).toMatchObject({ ok: true, value: { log: [{ by: PRIYA.accountId }] } });
    expect(added).toEqual(['evidence:10001:000001']);
    expect(calls.filter(({ method }) => method === 'PUT').map(({ as }) => as)).toEqual(['app']);
    // the app asks only whether it sees the issue at all
    expect(calls.filter(({ method, as }) => method !== 'PUT' && as !== 'user').map(({ path }) => path)).toEqual(['/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&issueId=10001']);
  });

  const elsewhere = { issue: { status: 200, json: issueJson({ project: { id: '10001', key: 'TEAM' }, issuetype: { id: '10004', name: 'Story' } }) } };
  const assigned = { issue: { status: 200, json: issueJson({ project: { id: '10000', key: 'SHOP' }, issuetype: { id: '10004', name: 'Story' }, assignee: { accountId: PRIYA.accountId } }) } };
  const accept = { issueId: '10001', act: 'accept', about: { texts: TEXTS } };
  it.each([
    ['an issue of another project', accept, elsewhere, 'refused', /not in this project/],
    ['an issue that the person cannot see', accept, { issue: { status: 404, json: {} } }, 'upstream', /does not let you see/],
    ['somebody who may not accept', accept, { held: ['BROWSE_PROJECTS', 'EDIT_ISSUES'] }, 'refused', /Only an administrator of this project can accept/],
    ['the assignee', accept, assigned, 'refused', /assigned to you/],
    ['other texts than those that stand there', { ...accept, about: { texts: ['99', null] } }, {}, 'refused', /changed while you were reading/],
    ['a key in the place of an id', { ...accept, issueId: 'SHOP-1' }, {}, 'refused', /not the id of an issue/],
    ['a path in the place of an id', { ...accept, issueId: '10001/../10002' }, {}, 'refused', /not the id of an issue/],
    ['an act of another name', { ...accept, act: 'removeAllGates' }, {}, 'refused', /not an act of evidence/],
    ['an act without what it takes', { issueId: '10001', act: 'accept' }, {}, 'refused', /cannot be saved/],
    ['a rejection without a reason', { issueId: '10001', act: 'reject', about: { failed: [] } }, {}, 'refused', /Name what is not met/],
    ['nothing at all', null, {}, 'refused', /cannot be saved/],
  ] as const)('refuses %s and writes nothing', async (_, payload, world, kind, message) => {
    const { answer, calls, added } = await call('actOnIssue', payload, world);
    expect(answer).toMatchObject({ ok: false, failure: { kind, message: expect.stringMatching(message) } });
    expect(added).toEqual([]);
    expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is refused where no project is in the context, whatever the payload says', async () => {
    const { answer, calls } = await call('actOnIssue', { ...accept, projectId: '10000' }, {}, {}, { extension: {} });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Open this from a project.' } });
    expect(calls).toEqual([]);
  });

  it('the panel’s own doors go on taking the issue from the context alone', async () => {
    const { answer, added } = await call('accept', { issueId: '10001', texts: TEXTS });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Open this from an issue.' } });
    expect(added).toEqual([]);
  });
});

describe('acceptance', () => {
  const entry = { action: 'rejected', failed: [{ criterion: 'It pays', reason: 'No' }], by: 'x', name: 'Dan', at: '2026-11-20T10:00:00.000Z' };
  const LOG = { 'evidence:10001:000001': entry };

  it('tells log, rights and texts, read as the person', async () => {
    const { answer, calls } = await call<AcceptanceState>('acceptance', { issueId: '10001' }, {}, LOG);
    expect(answer).toMatchObject({ ok: true, value: { mayComment: true, evidence: { whyNotAccept: null, whyNotTick: null, log: [{ action: 'rejected' }] } } });
    expect(calls.filter(({ as }) => as !== 'user').map(({ path }) => path)).toEqual(['/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&issueId=10001']);
  });

  it('says why somebody may not', async () => {
    const { answer } = await call<AcceptanceState>('acceptance', { issueId: '10001' }, { held: ['BROWSE_PROJECTS'] });
    expect(answer).toMatchObject({ ok: true, value: { mayComment: false, evidence: { whyNotAccept: 'Only an administrator of this project can accept it.' } } });
  });

  it('tells nothing of an issue that the person cannot see', async () => {
    const { answer } = await call<AcceptanceState>('acceptance', { issueId: '10001' }, { issue: { status: 404, json: {} } }, LOG);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'upstream' } });
  });
});

describe('waivers', () => {
  const waived = (criteria: readonly string[], until: number, reason = 'Release today') => ({ action: 'waived', criteria, reason, until, by: 'x', name: 'Dan', at: '2026-11-20T10:00:00.000Z' });
  const ended = { action: 'waiver-ended', criteria: ['docs'], by: 'x', name: 'Dan', at: '2026-11-20T11:00:00.000Z' };
  const LOGS = { 'evidence:10001:000001': waived(['tests', 'docs'], 5), 'evidence:10001:000002': waived(['tests'], 9, 'Still'), 'evidence:10001:000003': ended, 'evidence:10002:000001': waived(['tests'], 7) };

  it('are the newest of each criterion, of the issues that the person sees, without a name', async () => {
    const { answer } = await call<readonly GivenWaiver[]>('waivers', { issueIds: ['10001', '10002'] }, { seen: [10_001] }, LOGS);
    expect(answer).toEqual({ ok: true, value: [{ issue: 10_001, criterion: 'tests', reason: 'Still', until: 9 }] });
  });

  it.each([
    ['too many', { issueIds: Array.from({ length: 26 }, (_, n) => String(n + 1)) }],
    ['keys', { issueIds: ['SHOP-1'] }],
    ['no list', {}],
  ])('%s are refused', async (_, payload) => {
    expect((await call('waivers', payload, {}, LOGS)).answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
