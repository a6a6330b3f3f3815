import type { Snapshot } from '../../src/contract/snapshot';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12, 30);
const TODAY = '2026-11-22';
const TYPES = [
  { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Bug', subtask: false, hierarchyLevel: 0 },
];

beforeEach(() => {
  for (const method of ['log', 'error'] as const) jest.spyOn(console, method).mockImplementation(() => undefined);
  jest.useFakeTimers({ now: NOW, doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
});
afterEach(() => jest.useRealTimers());

interface Site {
  readonly on?: boolean;
  readonly browse?: boolean;
  /** Stands in the index of projects that are switched on. */
  readonly listed?: boolean;
  readonly types?: readonly object[];
  readonly answer?: (call: Call) => Answer | null;
}

const jql = ({ body }: Call): string => (body as { jql: string }).jql;

/** Jira, whose every count is the number of characters of its question. */
const jira = ({ on = true, browse = true, types = TYPES, answer = () => null }: Site) => (call: Call): Answer => {
  const own = answer(call);
  if (own) return own;
  if (call.path.includes('/properties/ready-done')) return { status: 200, json: { value: { on } } };
  if (call.path === '/rest/api/3/issuetype/project?projectId=10000&level=0') return { status: 200, json: types };
  if (call.path.includes('/mypermissions')) return { status: 200, json: { permissions: { BROWSE_PROJECTS: { havePermission: browse } } } };
  return { status: 200, json: { count: jql(call).length } };
};

/** Source: developer.atlassian.com, "Rate limiting": 1 for a call, and 1 for each issue, project, dashboard or attachment that is answered. */
const pointsOf = ({ path }: Call): number => (/\/project\/\d+(\?|$)/.test(path) ? 2 : 1);

async function snapshot(site: Site = {}, kept: Readonly<Record<string, unknown>> = {}, day = TODAY) {
  const world = forgeWorld(jira(site));
  world.stored.set('switched-on:10000', { projectId: '10000', since: 5 });
  for (const [key, value] of Object.entries(kept)) world.stored.set(key, value);
  const { onSnapshot } = await import('../../src/index');
  const result = await onSnapshot({ body: { projectId: '10000', day }, queueName: 'snapshot', jobId: 'j', eventId: 'e' });
  return { ...world, result, taken: world.stored.get(`snapshot:10000:${day}`) as Snapshot | undefined };
}

const old = (day: string): Snapshot => ({ v: 1, day, at: 1, partial: false, open: 9, ready: 1, close: 2, notReady: 3, orphans: 4, stale: 5, old: 2, unreadyRunning: 1, unreadyPlanned: 0, newlyReady: 1, created: 6, finished: 7, gaps: {} });

describe('onSnapshot', () => {
  it('counts the standard types as the app, for at most 20 points', async () => {
    const { calls, taken } = await snapshot();
    expect(calls.reduce((sum, call) => sum + pointsOf(call), 0)).toBe(20);
    expect(calls.every(({ as }) => as === 'app')).toBe(true);
    const asked = calls.filter(({ path }) => path === '/rest/api/3/search/approximate-count').map(jql);
    expect(asked.every((one) => one.startsWith('project = 10000 AND issuetype in (10001, 10002)'))).toBe(true);
    const open = 'project = 10000 AND issuetype in (10001, 10002) AND statusCategory != Done';
    expect(asked.slice(0, 8).map((one) => one.slice(open.length))).toEqual(['', ' AND rndBand = ready', ' AND rndBand = close', ' AND rndBand = "not-ready"', ' AND parent is EMPTY', ' AND (rndTouchedAt < -90d OR (rndTouchedAt is EMPTY AND updated < -90d))', ' AND created < -180d', ' AND rndBand = ready AND rndReadySince >= -7d']);
    expect(taken).toMatchObject({ v: 1, day: TODAY, at: NOW, partial: false, open: open.length, ready: open.length + 20 });
    expect(Object.keys(taken?.gaps ?? {})).toEqual(['has-criteria', 'has-means', 'no-open-blocker', 'has-estimate', 'no-placeholder', 'testable-criteria']);
    expect(asked.filter((one) => one.includes('sprint in')).map((one) => one.slice(open.length))).toEqual([' AND rndBand in (close, "not-ready") AND sprint in openSprints()', ' AND rndBand in (close, "not-ready") AND sprint in futureSprints()']);
  });

  it('once a day, however often it is delivered', async () => {
    const { calls, taken } = await snapshot({}, { [`snapshot:10000:${TODAY}`]: old(TODAY) });
    expect(calls).toEqual([]);
    expect(taken).toEqual(old(TODAY));
  });

  it('of a day that is over nothing is counted', async () => {
    const { calls, taken } = await snapshot({}, {}, '2026-11-21');
    expect([calls, taken]).toEqual([[], undefined]);
  });

  it.each([
    ['running', true],
    ['paused', true],
    ['done', false],
  ])('a first scan that is %s makes it partial: %s', async (state, partial) => {
    const { taken } = await snapshot({}, { 'scan:10000': { id: 's', state, scored: 1, total: 9, cursor: null, startedAt: 'x', endedAt: null } });
    expect(taken?.partial).toBe(partial);
  });

  it('a project that was switched off is not counted, and leaves the index', async () => {
    const { calls, stored } = await snapshot({ on: false });
    expect(calls).toHaveLength(1);
    expect(stored.size).toBe(0);
  });

  it('a project without standard types has nothing to count', async () => {
    expect((await snapshot({ types: [] })).taken).toBeUndefined();
  });

  it.each([
    [429, true],
    [503, true],
  ])('a busy Jira (%i) is asked again later, and the day stays open', async (status) => {
    const { result, taken } = await snapshot({ answer: ({ path, body }) => (path.endsWith('approximate-count') && String(Object.values(body ?? {})).includes('rndBand') ? { status, json: {}, headers: { 'retry-after': '90' } } : null) });
    expect(result).toMatchObject({ _retry: true, retryOptions: { retryAfter: 90 } });
    expect(taken).toBeUndefined();
  });

  it('a site without Jira Software has no Sprint field: everything else is counted', async () => {
    const { taken } = await snapshot({ answer: ({ path, body }) => (path.endsWith('approximate-count') && String(Object.values(body ?? {})).includes('sprint in') ? { status: 400, json: { errorMessages: ["Field 'sprint' does not exist or you do not have permission to view it."] } } : null) });
    expect(taken).toMatchObject({ unreadyRunning: null, unreadyPlanned: null, open: expect.any(Number) });
  });

  it('a count that Jira refuses leaves a gap and never a zero', async () => {
    await expect(snapshot({ answer: ({ path }) => (path.endsWith('approximate-count') ? { status: 400, json: {} } : null) })).rejects.toThrow('answered 400');
  });

  it('forgets after 400 days, on Sundays, and only its own project', async () => {
    const kept = { 'snapshot:10000:2025-10-17': old('2025-10-17'), 'snapshot:10000:2025-10-18': old('2025-10-18'), 'snapshot:100001:2020-01-01': old('2020-01-01') };
    const { stored } = await snapshot({}, kept);
    expect([...stored.keys()].filter((key) => key.startsWith('snapshot:')).sort()).toEqual(['snapshot:100001:2020-01-01', 'snapshot:10000:2025-10-18', 'snapshot:10000:2026-11-22']);
  });
});

describe('onHour', () => {
  const request = { context: { cloudId: 'site', moduleKey: 'hour' }, contextToken: '' };
  const many = Array.from({ length: 240 }, (_, n) => String(10_000 + n));

  async function hours(at: readonly number[], { licence, projects = many, stored = {} }: { readonly licence?: object; readonly projects?: readonly string[]; readonly stored?: Readonly<Record<string, unknown>> } = {}) {
    const world = forgeWorld(jira({}));
    for (const projectId of projects) world.stored.set(`switched-on:${projectId}`, { projectId, since: 1 });
    for (const [key, value] of Object.entries(stored)) world.stored.set(key, value);
    const { onHour } = await import('../../src/index');
    const runs: string[][] = [];
    for (const moment of at) {
      jest.setSystemTime(moment);
      const before = world.queued.length;
      await onHour(request, licence ?? {});
      runs.push((world.queued.slice(before) as { projectId: string; day: string }[]).map(({ projectId, day }) => `${projectId} ${day}`));
    }
    return { ...world, runs };
  }

  const MIDNIGHT = Date.UTC(2026, 10, 22);
  const HOUR = DAY / 24;
  const theDay = Array.from({ length: 24 }, (_, n) => MIDNIGHT + n * HOUR + 5 * 60_000);

  it('asks for each project once a day, and shares them out over its hours', async () => {
    const { runs, calls } = await hours(theDay);
    expect(runs.flat().sort()).toEqual(many.map((id) => `${id} ${TODAY}`));
    expect(Math.max(...runs.map((run) => run.length))).toBeLessThanOrEqual(24);
    expect(runs.filter((run) => run.length === 0).length).toBeLessThanOrEqual(1);
    expect(calls).toEqual([]);
  });

  it('a second run of an hour asks for nothing', async () => {
    const [first, second] = (await hours([MIDNIGHT + 60_000, MIDNIGHT + 50 * 60_000])).runs;
    expect(first?.length).toBeGreaterThan(0);
    expect(second).toEqual([]);
  });

  it('makes up for the hours of today that nobody ran in, and for none of yesterday', async () => {
    const { runs } = await hours([MIDNIGHT - HOUR, MIDNIGHT + 5 * HOUR, MIDNIGHT + 23 * HOUR]);
    expect([...(runs[1] ?? []), ...(runs[2] ?? [])].sort()).toEqual(many.map((id) => `${id} ${TODAY}`));
  });

  it('another site spreads the same numbers otherwise', async () => {
    const { hourOf } = await import('../../src/usecases/plan-snapshots');
    const first = Array.from({ length: 480 }, (_, n) => hourOf(`site-${n}`, '10000'));
    expect(new Set(first).size).toBe(24);
  });

  it.each([
    ['with a licence', { license: { active: true } }, 1],
    ['where Forge says nothing', {}, 1],
    ['without one', { license: { active: false } }, 0],
  ])('%s', async (_, licence, asked) => {
    const { runs } = await hours([MIDNIGHT + 23 * HOUR], { licence, projects: ['10000'] });
    expect(runs.flat()).toHaveLength(asked);
  });

  it('an hour whose queue failed is asked for again', async () => {
    const world = forgeWorld(jira({}));
    world.stored.set('switched-on:10000', { projectId: '10000', since: 1 });
    const fetched: unknown = Reflect.get(globalThis, '__forge_fetch__');
    if (typeof fetched !== 'function') throw new Error('no fetch');
    const { onHour } = await import('../../src/index');
    jest.setSystemTime(MIDNIGHT + 23 * HOUR);
    Reflect.set(globalThis, '__forge_fetch__', (to: { remote?: string }, ...rest: unknown[]) => (to.remote === 'stargate' ? Promise.resolve(new Response('no', { status: 500 })) : Reflect.apply(fetched, undefined, [to, ...rest])));
    await expect(onHour(request, {})).rejects.toThrow();
    expect(world.stored.has('snapshot-hour')).toBe(false);
    Reflect.set(globalThis, '__forge_fetch__', fetched);
    await onHour(request, {});
    expect(world.queued).toEqual([{ projectId: '10000', day: TODAY }]);
  });
});

describe('the door trends', () => {
  const asked = async (payload: object, browse = true, kept: readonly Snapshot[] = [], site: Site = {}) => {
    const world = forgeWorld(jira({ browse, ...site }));
    for (const one of kept) world.stored.set(`snapshot:10000:${one.day}`, one);
    if (site.listed ?? true) world.stored.set('switched-on:10000', { projectId: '10000', since: 5 });
    world.stored.set('snapshot:10000:2026-11-01', { v: 1, day: 'damaged' });
    const { resolver } = await import('../../src/index');
    const reply: unknown = await resolver({ call: { functionKey: 'trends', payload }, context: { extension: { project: { id: '10000' } } } } as never, { principal: { accountId: '712020:priya' } } as never);
    return { reply, ...world };
  };
  const kept = ['2025-10-18', '2025-10-19', '2026-08-24', '2026-08-25', '2026-10-23', '2026-10-24', TODAY].map(old);

  it.each([
    [30, ['2026-10-24', TODAY]],
    [90, ['2026-08-25', '2026-10-23', '2026-10-24', TODAY]],
    [400, kept.slice(1).map(({ day }) => day)],
  ])('gives the last %i days, oldest first, without what is damaged', async (days, found) => {
    const { reply, calls } = await asked({ days }, true, kept);
    expect(reply).toEqual({ ok: true, value: { since: 5, snapshots: found.map(old) } });
    expect(calls.map(({ as }) => as)).toEqual(['user', 'user']);
  });

  it('says that nothing is counted where the project is switched off', async () => {
    expect((await asked({ days: 30 }, true, kept, { on: false })).reply).toMatchObject({ ok: true, value: { since: null } });
  });

  it('a project that the index does not know is counted from now on', async () => {
    const { reply, stored } = await asked({ days: 30 }, true, [], { listed: false });
    expect(reply).toEqual({ ok: true, value: { since: NOW, snapshots: [] } });
    expect(stored.get('switched-on:10000')).toEqual({ projectId: '10000', since: NOW });
  });

  it('is refused to who may not browse the project, and gives no number away', async () => {
    expect((await asked({ days: 30 }, false, kept)).reply).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Only people who may see this project see its trends.' } });
  });

  it.each([[{}], [{ days: 31 }], [{ days: '30' }]])('%j is refused with a sentence', async (payload) => {
    expect((await asked(payload)).reply).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});
