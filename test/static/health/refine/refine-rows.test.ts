import type { Proposal } from '../../../../src/core/health/proposal';
import type { RefineNext } from '../../../../src/core/health/refine-next';
import { pinsOf, rowsOf } from '../../../../static/health/refine/refine-rows';
import { item } from '../../facts';

const items = ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4'].map((key) => item({ key }));
const proposal = (n: number): Proposal => ({ item: items[n - 1] ?? item(), steps: [], scoreAfter: 100, size: 1, guessed: false });
const next = (inSprint: number[], nextSprint: number[], nextUp: number[]): RefineNext => ({
  goal: { kind: 'runway', period: 'sprint', wanted: 2, now: 1, after: 2, usual: null },
  inSprint: inSprint.map(proposal), nextSprint: nextSprint.map(proposal), nextUp: nextUp.map(proposal), held: [], cutShort: false,
});
const told = (rows: ReturnType<typeof rowsOf>) => rows.map(({ key, group, rank, proposal: left }) => `${key} ${group} ${rank ?? '-'} ${left === null ? 'done' : 'open'}`);

test('groups follow each other, each with the rank in the whole backlog', () => {
  expect(told(rowsOf(next([4], [3], [1, 2]), items, []))).toEqual(['SHOP-4 inSprint 4 open', 'SHOP-3 nextSprint 3 open', 'SHOP-1 nextUp 1 open', 'SHOP-2 nextUp 2 open']);
});

test('a row that was pinned stays in its place when its item is done with, new ones stand behind', () => {
  const pins = pinsOf(rowsOf(next([], [], [2, 3]), items, []));
  expect(told(rowsOf(next([], [], [1, 3]), items, pins))).toEqual(['SHOP-2 nextUp 2 done', 'SHOP-3 nextUp 3 open', 'SHOP-1 nextUp 1 open']);
});

test('an item that has left the backlog keeps its row without a rank', () => {
  expect(told(rowsOf(next([], [], []), items.slice(1), [{ key: 'SHOP-1', group: 'nextUp' }]))).toEqual(['SHOP-1 nextUp - done']);
});
