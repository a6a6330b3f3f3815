import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import type { Definition } from '../../../../src/core/definition/definition';
import { DAY } from '../../../../src/core/time-spans';
import { keepInBrowser, type KeepOptions } from '../../../../static/health/reading/keep-in-browser';
import { openKept } from '../../../../static/health/reading/kept-database';
import type { KnownItem } from '../../../../static/health/reading/known-item';
import { item } from '../../facts';

const NOW = Date.UTC(2026, 10, 22);
const FIELDS = { estimates: ['customfield_1'], evidence: null, readiness: null, criteria: [], sprint: null };
const known = (id: number, summary = `Item ${id}`): KnownItem => ({ item: item({ id, key: `SHOP-${id}`, summary }), mutes: '', holdsUntil: null });
const some = (...ids: readonly number[]) => new Map(ids.map((id) => [id, known(id)]));
const NONE: ReadonlySet<number> = new Set();

interface Place {
  readonly account?: string;
  readonly project?: string;
  readonly definition?: Definition;
}
const keeper = ({ account = 'priya', project = '10000', definition = DEFAULT_DEFINITION }: Place = {}, options: KeepOptions = {}) =>
  keepInBrowser(account, project, definition, { now: () => NOW, breathe: () => Promise.resolve(), ...options });

/** What lies in the browser, whoever it belongs to. */
async function lying(): Promise<{ readonly lists: number; readonly items: readonly number[] }> {
  const database = await openKept();
  const [lists, chunks] = await Promise.all([database.count('lists'), database.getAll('chunks')]);
  database.close();
  return { lists, items: chunks.flatMap(({ known: all }) => all.map(({ item: one }) => one.facts.id)).sort((a, b) => a - b) };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function kept(place: Place = {}, options: KeepOptions = {}, readAt = NOW): Promise<void> {
  const keep = keeper(place, options);
  await keep.load(FIELDS);
  await keep.save({ readAt, items: some(1, 2) }, NONE);
}

test('gives back what was kept, the same to the letter, with shared findings', async () => {
  await kept();
  const back = await keeper().load(FIELDS);
  expect(back).toEqual({ readAt: NOW, items: some(1, 2) });
  // what is read later is compared with it as text
  expect(JSON.stringify(back?.items.get(1))).toBe(JSON.stringify(known(1)));
  expect(back?.items.get(1)?.item.readiness.findings[0]).toBe(back?.items.get(2)?.item.readiness.findings[0]);
});

const stricter: Definition = { ...DEFAULT_DEFINITION, ready: { ...DEFAULT_DEFINITION.ready, readyFrom: 99 } };
test.each<[string, Place, KeepOptions, number, { readonly lists: number; readonly items: readonly number[] }]>([
  ['another definition', { definition: stricter }, {}, NOW, { lists: 0, items: [] }],
  ['another build', {}, { build: 'next' }, NOW, { lists: 0, items: [] }],
  ['another person', { account: 'dan' }, {}, NOW, { lists: 0, items: [] }],
  ['another project, which is left alone', { project: '10001' }, {}, NOW, { lists: 1, items: [1, 2] }],
  ['fifteen days', {}, {}, NOW - 15 * DAY, { lists: 0, items: [] }],
  ['a clock that was two days ahead', {}, {}, NOW + 2 * DAY, { lists: 0, items: [] }],
])('%s: nothing is used, and what nobody may need is gone', async (_, place, options, readAt, left) => {
  await kept({}, {}, readAt);
  expect(await keeper(place, options).load(FIELDS)).toBeNull();
  expect(await lying()).toEqual(left);
});

test('other fields of the site are another judgement', async () => {
  await kept();
  expect(await keeper().load({ ...FIELDS, estimates: ['customfield_2'] })).toBeNull();
});

test('keeps exactly what it is given: gone items leave, changed ones are written, new ones come', async () => {
  await kept();
  const keep = keeper();
  await keep.load(FIELDS);
  await keep.save({ readAt: NOW, items: new Map([[2, known(2, 'New words')], [3, known(3)]]) }, new Set([2]));
  expect(await lying()).toEqual({ lists: 1, items: [2, 3] });
  expect((await keeper().load(FIELDS))?.items.get(2)?.item.facts.summary).toBe('New words');
});

test('another tab that kept something meanwhile is overwritten as a whole', async () => {
  await kept();
  const [one, other] = [keeper(), keeper()];
  await Promise.all([one.load(FIELDS), other.load(FIELDS)]);
  await one.save({ readAt: NOW + 1, items: some(1, 5) }, NONE);
  await other.save({ readAt: NOW + 2, items: some(2) }, NONE);
  expect(await lying()).toEqual({ lists: 1, items: [2] });
});

test('forget leaves nothing of the project', async () => {
  await kept();
  const keep = keeper();
  await keep.load(FIELDS);
  await keep.forget();
  expect(await lying()).toEqual({ lists: 0, items: [] });
});

test.each<[string, KeepOptions['open']]>([
  ['a browser without a database', () => Promise.reject(new Error('SecurityError'))],
  ['one that never answers', () => new Promise(() => undefined)],
])('%s: nothing is kept and nothing fails', async (_, open) => {
  const keep = keeper({}, { ...(open && { open }), patience: 5 });
  expect(await keep.load(FIELDS)).toBeNull();
  await keep.save({ readAt: NOW, items: some(1) }, NONE);
  await keep.forget();
});

test('what cannot be written leaves nothing that may be seen no more', async () => {
  await kept();
  const keep = keeper();
  await keep.load(FIELDS);
  const unwritable = { ...known(3), mutes: (() => '') as unknown as string };
  await keep.save({ readAt: NOW, items: new Map([[3, unwritable]]) }, NONE);
  expect(await lying()).toEqual({ lists: 0, items: [] });
});

test('nobody: nothing is kept', async () => {
  const keep = keepInBrowser(null, '10000', DEFAULT_DEFINITION);
  await keep.save({ readAt: NOW, items: some(1) }, NONE);
  expect(await keep.load(FIELDS)).toBeNull();
});
