import type { DeclinedEpic } from '../../src/contract/declined-epic';
import type { Reply } from '../../src/contract/door';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { issueJson } from '../support/jira-json';

const HERE = { id: '10000', key: 'SHOP' };
const ELSEWHERE = { id: '10001', key: 'TEAM' };
const EDITOR = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];

interface World {
  readonly held?: readonly string[];
  readonly on?: boolean;
  /** Projects of issues by id; every other one is of this project. Null: the person does not see it. */
  readonly places?: Readonly<Record<string, object | null>>;
}

const jira = ({ held = EDITOR, on = true, places = {} }: World) => ({ path }: Call): Answer => {
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.includes('/properties/ready-done')) return on ? { status: 200, json: { value: { on: true } } } : { status: 404, json: {} };
  const project = places[/\/issue\/(\d+)/.exec(path)?.[1] ?? ''];
  return project === null ? { status: 404, json: {} } : { status: 200, json: issueJson({ project: project ?? HERE, issuetype: { id: '10004', name: 'Story' } }) };
};

const PAGE = { extension: { project: HERE } };
const PANEL = { extension: { issue: { id: '10009', key: 'SHOP-9' }, project: HERE } };

async function call<T>(functionKey: string, payload: unknown, world: World = {}, stored: Readonly<Record<string, unknown>> = {}, context: unknown = PAGE) {
  const forge = forgeWorld(jira(world));
  for (const [key, value] of Object.entries(stored)) forge.stored.set(key, value);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: '712020:priya' } } as never)) as Reply<T>;
  return { answer, ...forge };
}

const NO = { issueId: '10009', epicId: '10001' };
const KEPT = { 'declined-epic:10000:10009:10001': { issue: 10009, epic: 10001 } };

describe('declineEpic', () => {
  it.each([['a page of the project', PAGE], ['the panel of the issue', PANEL]])('keeps one value for issue and epic, asked from %s, and nobody’s name', async (_, context) => {
    const { answer, stored, calls } = await call('declineEpic', { ...NO, by: 'somebody' }, {}, {}, context);
    expect(answer).toEqual({ ok: true, value: null });
    expect(Object.fromEntries(stored)).toEqual(KEPT);
    expect(calls.every(({ as, method }) => as === 'user' && method === 'GET')).toBe(true);
  });

  it('may be said twice', async () => {
    const { answer, stored } = await call('declineEpic', NO, {}, KEPT);
    expect(answer).toMatchObject({ ok: true });
    expect(stored.size).toBe(1);
  });

  it.each([
    ['an issue of another project', NO, { places: { 10009: ELSEWHERE } }, 'refused', /not in this project/],
    ['an epic of another project', NO, { places: { 10001: ELSEWHERE } }, 'refused', /not in this project/],
    ['an issue that the person cannot see', NO, { places: { 10009: null } }, 'upstream', /does not let you see/],
    ['somebody who may only look', NO, { held: ['BROWSE_PROJECTS'] }, 'refused', /Only people who may edit this issue/],
    ['a project that is off', NO, { on: false }, 'refused', /not switched on/],
    ['a key in the place of an id', { ...NO, issueId: 'SHOP-9' }, {}, 'refused', /\(issueId\): This is not the id of an issue/],
    ['a path in the place of an epic', { ...NO, epicId: '1/../2' }, {}, 'refused', /\(epicId\): This is not the id of an issue/],
    ['a number in the place of a text', { ...NO, epicId: 10001 }, {}, 'refused', /cannot be saved/],
    ['no epic', { issueId: '10009' }, {}, 'refused', /cannot be saved/],
    ['nothing', null, {}, 'refused', /cannot be saved/],
  ] as const)('refuses %s and keeps nothing', async (_, payload, world, kind, message) => {
    const { answer, stored } = await call('declineEpic', payload, world);
    expect(answer).toMatchObject({ ok: false, failure: { kind, message: expect.stringMatching(message) } });
    expect(stored.size).toBe(0);
  });

  it('has an end, said in words', async () => {
    const full = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`declined-epic:10000:${n}:1`, { issue: n, epic: 1 }]));
    const { answer, stored } = await call('declineEpic', NO, {}, full);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: '2000 suggestions were declined in this project already. Bring some back first.' } });
    expect(stored.size).toBe(2000);
  });
});

describe('bringBackEpic', () => {
  it('forgets the no, also of an epic that is gone by now, and may be repeated', async () => {
    expect((await call('bringBackEpic', NO, { places: { 10001: null } }, KEPT)).stored.size).toBe(0);
    expect((await call('bringBackEpic', NO)).answer).toEqual({ ok: true, value: null });
  });

  it.each([
    ['an issue of another project', { places: { 10009: ELSEWHERE } }, /not in this project/],
    ['somebody who may only look', { held: ['BROWSE_PROJECTS'] }, /Only people who may edit this issue/],
  ])('is refused for %s', async (_, world, message) => {
    const { answer, stored } = await call('bringBackEpic', NO, world, KEPT);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringMatching(message) } });
    expect(stored.size).toBe(1);
  });
});

describe('declined', () => {
  const others = { 'declined-epic:10000:10010:10001': { issue: 10010, epic: 10001 }, 'declined-epic:100001:5:6': { issue: 5, epic: 6 }, 'declined-epic:10000:7:8': { damaged: true } };

  it('is every no of the project, and leaves out what is damaged', async () => {
    const { answer } = await call<readonly DeclinedEpic[]>('declined', {}, { held: ['BROWSE_PROJECTS'] }, { ...KEPT, ...others });
    expect(answer).toEqual({ ok: true, value: [{ issue: 10009, epic: 10001 }, { issue: 10010, epic: 10001 }] });
  });

  it('of one issue is what was said of it', async () => {
    const { answer } = await call<readonly DeclinedEpic[]>('declinedFor', { issueId: '10009' }, { held: ['BROWSE_PROJECTS'] }, { ...KEPT, ...others });
    expect(answer).toEqual({ ok: true, value: [{ issue: 10009, epic: 10001 }] });
  });

  it.each([
    ['declined', {}, { held: [] }, { kind: 'refused', message: 'You cannot see this project.' }],
    ['declinedFor', { issueId: '10009' }, { places: { 10009: ELSEWHERE } }, { kind: 'refused' }],
    ['declinedFor', { issueId: '10009' }, { places: { 10009: null } }, { kind: 'upstream' }],
    ['declinedFor', {}, {}, { kind: 'refused' }],
  ])('%s of %j is not told to whom it does not concern: %j', async (door, payload, world, failure) => {
    expect((await call(door, payload, world, KEPT)).answer).toMatchObject({ ok: false, failure });
  });
});
