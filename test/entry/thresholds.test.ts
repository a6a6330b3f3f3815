import type { Reply } from '../../src/contract/door';
import type { ThresholdsState } from '../../src/contract/thresholds';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';

const PROJECT = { extension: { project: { id: '10000', key: 'SHOP' } } };
const ADMIN = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'];

const jira = (held: readonly string[]) => ({ path }: Call): Answer =>
  path.includes('/mypermissions') ? { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } } : { status: 404 };

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Asks one door after the other, in one world. */
async function asked(held: readonly string[], steps: readonly (readonly [door: string, payload: object])[], before: readonly (readonly [string, unknown])[] = [], context: object = PROJECT) {
  const { calls, stored } = forgeWorld(jira(held));
  for (const [key, value] of before) stored.set(key, value);
  const { resolver } = await import('../../src/index');
  const answers: Reply<ThresholdsState>[] = [];
  for (const [functionKey, payload] of steps) answers.push((await resolver({ call: { functionKey, payload }, context } as never, { principal: { accountId: '712020:priya' } } as never)) as Reply<ThresholdsState>);
  return { answers, calls, stored };
}

const save = (values: object, base = 0): readonly [string, object] => ['saveThresholds', { base, values }];

it('a project that has set nothing has the usual ones', async () => {
  const { answers, calls } = await asked(['BROWSE_PROJECTS'], [['thresholds', {}]]);
  expect(answers).toEqual([{ ok: true, value: { version: 0, values: {} } }]);
  expect(calls.map(({ as }) => as)).toEqual(['user']);
});

it('keeps what differs from the usual, and gives it to everyone who may see the project', async () => {
  const { answers, stored } = await asked(ADMIN, [save({ 'orphans.good': 20, 'orphans.watch': 25, 'staleness.days': 60 }), ['thresholds', {}]]);
  const value = { version: 1, values: { 'orphans.good': 20, 'staleness.days': 60 } };
  expect(answers).toEqual([{ ok: true, value }, { ok: true, value }]);
  expect(Object.fromEntries(stored)).toEqual({ 'thresholds-version:10000:000001': { v: 1, ...value }, 'thresholds:10000': { v: 1, ...value } });
});

it('an empty set makes all of them usual again', async () => {
  expect((await asked(ADMIN, [save({ 'orphans.good': 20 }), save({}, 1), ['thresholds', {}]])).answers[2]).toEqual({ ok: true, value: { version: 2, values: {} } });
});

it('of two writers the second is refused, and nothing is overwritten', async () => {
  const { answers, stored } = await asked(ADMIN, [save({ 'orphans.good': 20 }), save({ 'orphans.good': 10 }), ['thresholds', {}]]);
  expect(answers[1]).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Somebody saved other thresholds meanwhile. Load them, then make your change again.' } });
  expect(answers[2]).toMatchObject({ ok: true, value: { version: 1, values: { 'orphans.good': 20 } } });
  expect([...stored.keys()].filter((key) => key.startsWith('thresholds-version'))).toHaveLength(1);
});

it('a version whose copy was lost is found by the next who saves', async () => {
  const kept = { v: 1, version: 1, values: { 'orphans.good': 20 } };
  const { answers } = await asked(ADMIN, [save({ 'orphans.good': 10 }), ['thresholds', {}], save({ 'orphans.good': 10 }, 1)], [['thresholds-version:10000:000001', kept]]);
  expect(answers.map((answer) => answer.ok)).toEqual([false, true, true]);
  expect(answers[1]).toMatchObject({ value: { version: 1, values: { 'orphans.good': 20 } } });
});

it.each<[string, string, readonly string[], string]>([
  ['saveThresholds', 'somebody who may only look', ['BROWSE_PROJECTS'], 'Only an administrator of this project can set the thresholds of its backlog figures.'],
  ['saveThresholds', 'somebody outside', [], 'Only an administrator of this project can set the thresholds of its backlog figures.'],
  ['thresholds', 'somebody outside', [], 'You cannot see this project.'],
])('%s is not for %s', async (door, _, held, message) => {
  const { answers, stored } = await asked(held, [[door, { base: 0, values: {} }]]);
  expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'refused', message } });
  expect(stored.size).toBe(0);
});

it.each<[string, unknown, string]>([
  ['above its range', { base: 0, values: { 'orphans.good': 101 } }, 'Orphans, healthy up to: Enter a number from 0 to 100'],
  ['below its range', { base: 0, values: { 'staleness.days': 6 } }, 'Enter a whole number from 7 to 730.'],
  ['a part of a day', { base: 0, values: { 'staleness.days': 30.5 } }, 'Enter a whole number from 7 to 730.'],
  ['three digits after the point', { base: 0, values: { 'refinement-rate.from': 0.905 } }, 'at most two digits'],
  ['steps that cross', { base: 0, values: { 'orphans.good': 30 } }, '“Healthy up to” cannot be above “Worth a look up to”.'],
  ['nobody knows it', { base: 0, values: { 'orphans.nonsense': 1 } }, 'There is no such threshold.'],
  ['no number', { base: 0, values: { 'orphans.good': '20' } }, 'values → orphans.good'],
  ['without a base', { values: {} }, 'base'],
  ['too many', { base: 0, values: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a.${n}`, 1])) }, 'at most 200'],
  ['nothing at all', null, 'This cannot be saved'],
])('refused in words: %s', async (_, payload, words) => {
  const { answers, stored } = await asked(ADMIN, [['saveThresholds', payload as object]]);
  expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringContaining(words) } });
  expect(stored.size).toBe(0);
});

it.each<[string, unknown, object]>([
  ['unknown and broken numbers', { v: 1, version: 3, values: { 'orphans.good': 20, 'gone.good': 1, 'blocked.good': 'x', 'staleness.days': 10_000 } }, { version: 3, values: { 'orphans.good': 20 } }],
  ['steps that cross since', { v: 1, version: 3, values: { 'orphans.good': 90, 'blocked.good': 5 } }, { version: 3, values: { 'blocked.good': 5 } }],
  ['no values', { v: 1, version: 2, values: 'none' }, { version: 2, values: {} }],
  ['another shape', ['nonsense'], { version: 0, values: {} }],
])('kept with %s: the rest is as usual', async (_, kept, value) => {
  expect((await asked(ADMIN, [['thresholds', {}]], [['thresholds:10000', kept]])).answers).toEqual([{ ok: true, value }]);
});

it.each(['thresholds', 'saveThresholds'])('%s asks for a project', async (door) => {
  expect((await asked(ADMIN, [[door, { base: 0, values: {} }]], [], { extension: {} })).answers[0]).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
