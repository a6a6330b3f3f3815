import type { Reply } from '../../src/contract/door';
import type { StoredReadiness } from '../../src/contract/stored-readiness';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { fingerprint } from '../../src/core/readiness/fingerprint';
import { wordPrint } from '../../src/core/readiness/word-print';
import { bold, doc, h, ul } from '../support/adf';
import { facts } from '../support/facts';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

const SUMMARY = 'As a shopper, I want to save my cart so that I can pay later';
const criteria = (...items: string[]) => doc(h(2, 'Acceptance criteria'), ul(...items));
const DESCRIPTION = criteria('The cart is back after signing in again', 'An empty cart shows a hint');
const CHANGED = criteria('The cart is back after signing in again', 'An empty cart shows a link');
const READY = { summary: SUMMARY, description: DESCRIPTION, customfield_10016: 3 };
const print = (description: unknown): string => wordPrint(facts({ summary: SUMMARY, description }));

interface World {
  fields: Record<string, unknown>;
  stored?: Record<string, unknown> | undefined;
  held?: readonly string[];
  on?: boolean;
  seen?: boolean;
}

/** A Jira of one issue that keeps its property. */
function jira(world: World) {
  return forgeWorld(({ as, method, path, body }: Call): Answer => {
    if (path.includes('/properties/rnd-readiness')) {
      world.stored = body as Record<string, unknown>;
      return { status: 200 };
    }
    if (method === 'PUT') return { status: 204 };
    if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries((world.held ?? ['BROWSE_PROJECTS', 'EDIT_ISSUES']).map((key) => [key, { havePermission: true }])) } };
    if (path.includes('ready-done')) return { status: 200, json: { value: { on: world.on ?? true } } };
    if (path.endsWith('/field')) return { status: 200, json: FIELDS };
    if (as === 'user' && world.seen === false) return { status: 404, json: {} };
    return { status: 200, json: issueJson(world.fields, world.stored ? { properties: { 'rnd-readiness': world.stored } } : {}) };
  }).calls;
}

const puts = (calls: readonly Call[]): string[] => calls.filter(({ method }) => method === 'PUT').map(({ as, path }) => `${as} ${path.split('/').slice(3, 5).join('/')}`);
const time = ({ stored: kept }: World, field: string): number => Date.parse(String(kept?.[field]));
const iso = (daysFromNow: number): string => new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
const stored = (change: Partial<StoredReadiness> = {}): Record<string, unknown> => ({ v: 1, score: 100, band: 'ready', missing: '', scoredAt: iso(-10), definition: { id: 'default', version: 0 }, fingerprint: 'f', readySince: iso(-10), readyUntil: iso(80), readyText: print(DESCRIPTION), ...change });

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

async function deliver(field = 'description'): Promise<void> {
  const { onIssueEvent } = await import('../../src/index');
  await onIssueEvent({ eventType: 'avi:jira:updated:issue', issue: { id: '10001' }, changelog: { items: [{ field, fieldId: field }] } });
}

describe('an issue event', () => {
  it('a story that becomes ready carries since when and until when, 90 days on', async () => {
    const world: World = { fields: READY };
    jira(world);
    await deliver();
    expect(time(world, 'readyUntil') - time(world, 'readySince')).toBe(90 * 86_400_000);
    expect(world.stored).toMatchObject({ readyText: print(DESCRIPTION) });
    expect(JSON.stringify(world.stored)).not.toContain('cart');
  });

  it('a value of before there was a shelf life gets one', async () => {
    const world: World = { fields: READY, stored: { ...stored(), readySince: undefined, readyUntil: undefined, readyText: undefined } };
    jira(world);
    await deliver();
    expect(world.stored).toMatchObject({ readySince: expect.any(String), readyUntil: expect.any(String) });
  });

  it.each([
    ['formatting', doc(bold('ACCEPTANCE CRITERIA'), ul('The cart is back after signing in again.', 'An empty cart shows a hint!'))],
    ['a word', CHANGED],
  ])('a change of %s leaves all of it as it is', async (_, description) => {
    const before = stored();
    const world: World = { fields: { ...READY, description }, stored: before };
    jira(world);
    await deliver();
    const { readySince, readyUntil, readyText } = before;
    expect(world.stored).toMatchObject({ readySince, readyUntil, readyText, band: 'ready' });
    expect(world.stored).not.toBe(before);
  });

  it.each([
    ['the estimate', { customfield_10016: null }, ['has-estimate']],
    ['the criteria', { description: null }, ['has-criteria']],
  ])('taking %s away ends it, with the cause', async (_, change, missing) => {
    const world: World = { fields: { ...READY, ...change }, stored: stored() };
    const calls = jira(world);
    await deliver();
    expect(world.stored).toMatchObject({ ended: { at: expect.any(String), missing } });
    expect(world.stored).not.toHaveProperty('readySince');
    expect(world.stored).not.toHaveProperty('readyUntil');
    expect(calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT']);
  });

  it('late and repeated events end in the same property', async () => {
    const world: World = { fields: READY };
    const calls = jira(world);
    await deliver();
    world.fields = { ...READY, customfield_10016: null };
    await deliver();
    const end = world.stored;
    await deliver('summary');
    await deliver('customfield_10016');
    expect(world.stored).toBe(end);
    expect(puts(calls)).toHaveLength(4);
  });

  it('passing its last day needs no write', async () => {
    const world: World = { fields: READY };
    jira(world);
    await deliver();
    const expired = { ...world.stored, readySince: iso(-100), readyUntil: iso(-10) };
    world.stored = expired;
    await deliver();
    expect(world.stored).toBe(expired);
  });

  it.each([
    ['until before since', { readySince: iso(-1), readyUntil: iso(-2) }],
    ['since next year', { readySince: iso(365), readyUntil: iso(400) }],
    ['something else', { readySince: 'x' }],
  ])('%s was not written by us: it begins now', async (_, damage) => {
    const world: World = { fields: READY, stored: stored(damage) };
    jira(world);
    await deliver();
    expect(Math.abs(time(world, 'readySince') - Date.now())).toBeLessThan(60_000);
    expect(time(world, 'readyUntil')).toBeGreaterThan(time(world, 'readySince'));
  });
});

describe('the first scan', () => {
  it.each([
    ['a story without one', undefined, 1],
    ['a story that has one', stored({ fingerprint: fingerprint(facts({ summary: SUMMARY, description: DESCRIPTION, criteriaFields: [null], estimate: 3 }), DEFAULT_DEFINITION) }), 0],
  ])('%s', async (_, property, written) => {
    const page = { ...issueJson(READY, property ? { properties: { 'rnd-readiness': property } } : {}), names: undefined, schema: undefined };
    const { calls, stored: kept } = forgeWorld(({ path }) => ({ status: 200, json: path.endsWith('/field') ? FIELDS : path.endsWith('/search/jql') ? { issues: [page], isLast: true } : {} }));
    kept.set('scan:10000', { id: 's', state: 'running', scored: 0, total: 1, cursor: null, startedAt: iso(0), endedAt: null });
    const { onScanPage } = await import('../../src/index');
    await onScanPage({ body: { projectId: '10000', scanId: 's' } });
    const bodies = calls.filter(({ method, path }) => method === 'PUT' && path.includes('rnd-readiness')).map(({ body }) => body);
    expect(bodies).toEqual(Array.from({ length: written }, () => expect.objectContaining({ readySince: expect.any(String), readyUntil: expect.any(String), readyText: print(DESCRIPTION) })));
  });
});

describe('confirmReady', () => {
  async function confirm(world: World, payload: unknown = { words: print(CHANGED) }, context: unknown = { extension: { issue: { id: '10001' } } }) {
    const calls = jira(world);
    const { resolver } = await import('../../src/index');
    const answer = (await resolver({ call: { functionKey: 'confirmReady', payload }, context } as never, { principal: { accountId: '712020:dan' } } as never)) as Reply<StoredReadiness>;
    return { answer, calls };
  }

  it('takes the words as they are and begins the days again; since stays. Asked as the person, written as the app', async () => {
    const before = stored({ readyUntil: iso(-1) });
    const world: World = { fields: { ...READY, description: CHANGED }, stored: before };
    const { answer, calls } = await confirm(world);
    expect(answer).toMatchObject({ ok: true, value: { readySince: before.readySince, readyText: print(CHANGED) } });
    expect(answer.ok && Date.parse(answer.value.readyUntil ?? '') - Date.now()).toBeGreaterThan(89 * 86_400_000);
    expect(world.stored).toEqual(answer.ok && answer.value);
    expect(puts(calls)).toEqual(['app 3/issue', 'app 3/app']);
    expect(calls.some(({ as, path }) => as === 'user' && path.includes('EDIT_ISSUES'))).toBe(true);
  });

  it.each<[string, Partial<World>, unknown, RegExp]>([
    ['somebody who may only browse', { held: ['BROWSE_PROJECTS'] }, undefined, /may edit this issue/],
    ['somebody who cannot see the issue', { seen: false }, undefined, /does not let you see this issue/],
    ['where the project is off', { on: false }, undefined, /not switched on/],
    ['an issue that is not ready', { fields: { ...READY, description: CHANGED, customfield_10016: null } }, undefined, /not ready now/],
    ['an epic', { fields: { ...READY, issuetype: { name: 'Epic', hierarchyLevel: 1 } } }, undefined, /not ready now/],
    ['words that are no longer there', {}, { words: print(DESCRIPTION) }, /changed meanwhile/],
    ['a payload without words', {}, {}, /cannot be saved \(words\)/],
    ['another payload', {}, { words: { $ne: '' } }, /cannot be saved \(words\)/],
  ])('refuses %s and writes nothing', async (_, change, payload, message) => {
    const { answer, calls } = await confirm({ fields: { ...READY, description: CHANGED }, stored: stored(), ...change }, payload);
    expect(answer).toMatchObject({ ok: false, failure: { message: expect.stringMatching(message) } });
    expect(puts(calls)).toEqual([]);
  });

  it('needs an issue', async () => {
    const { answer, calls } = await confirm({ fields: READY }, undefined, {});
    expect(answer.ok).toBe(false);
    expect(calls).toEqual([]);
  });
});
