import fc from 'fast-check';
import { arrangedEpics } from '../../../../static/health/roadmap/arrange-epics';
import { EPIC_SORTS, epicQueryOf, epicViewOf, plainEpicView, SHOWS, type EpicView } from '../../../../static/health/roadmap/epic-view';
import { runs } from '../../../support/runs';
import { keysOfRows, row } from './epic-rows';

const range = (high: string) => ({ low: '2027-01-01', middle: '2027-01-01', high, beyond: false });
const rows = [
  row('SHOP-1', { state: 'on-track', due: '2027-03-01', open: 2, bands: { ready: 1, close: 1, notReady: 0 }, count: { done: 1, all: 3 }, fuel: 2, blocked: 1, range: range('2027-02-01') }),
  row('SHOP-2', { state: 'done', due: '2026-12-01', count: { done: 4, all: 4 } }),
  row('SHOP-3', { state: 'overdue', due: '2027-01-01', open: 1, count: { done: 0, all: 1 }, fuel: 0, range: range('2027-04-01') }),
  row('SHOP-4', { state: 'no-date', open: 1, bands: { ready: 1, close: 0, notReady: 0 }, count: { done: 0, all: 1 }, fuel: 5 }),
  row('SHOP-5', { state: 'empty' }),
  row('SHOP-6', { state: 'late', due: '2027-02-01', open: 4, count: { done: 3, all: 7 }, fuel: 0.5, blocked: 2, range: range('2027-06-01') }),
];
const world = { dueNext: new Set(['SHOP-3', 'SHOP-6']), hungry: new Set(['SHOP-3']) };
const shown = (view: Partial<EpicView>): string => keysOfRows(arrangedEpics(rows, { ...plainEpicView, ...view }, world));

test.each<[EpicView['show'], string]>([
  ['open', '1 3 4 5 6'],
  ['all', '1 2 3 4 5 6'],
  ['due-next', '3 6'],
  ['hungry', '3'],
  ['at-risk', '3 6'],
  ['no-date', '4 5'],
])('“%s” shows %s', (show, keys) => {
  expect(shown({ show, sort: 'rank' })).toBe(keys);
});

test.each<[EpicView['sort'], string, string]>([
  ['rank', '1 2 3 4 5 6', '6 5 4 3 2 1'],
  ['due', '2 3 6 1 4 5', '1 6 3 2 4 5'],
  ['state', '3 6 4 5 1 2', '2 1 5 4 6 3'],
  ['progress', '3 4 1 6 2 5', '2 6 1 3 4 5'],
  ['ready', '3 6 1 4 2 5', '4 1 3 6 2 5'],
  ['fuel', '3 6 1 4 2 5', '4 1 6 3 2 5'],
  ['forecast', '1 3 6 2 4 5', '6 3 1 2 4 5'],
  ['blocked', '3 4 1 6 2 5', '6 1 3 4 2 5'],
])('by %s: %s, and the other way %s', (sort, up, down) => {
  expect(shown({ show: 'all', sort })).toBe(up);
  expect(shown({ show: 'all', sort, descending: true })).toBe(down);
});

test('what a view says survives the address', () => {
  const view = fc.record({ show: fc.constantFrom(...SHOWS), sort: fc.constantFrom(...EPIC_SORTS), descending: fc.boolean(), open: fc.constantFrom(null, 'SHOP-1', 'A_B2-33') });
  fc.assert(
    fc.property(view, (one) => {
      expect(epicViewOf(Object.fromEntries(new URLSearchParams(new URLSearchParams(epicQueryOf(one)).toString())))).toEqual(one);
    }),
    runs(100),
  );
  expect(epicQueryOf(plainEpicView)).toEqual({});
});

test.each([[{ show: 'purple', sort: 'constructor', order: 'up', epic: '"]' }], [{ toString: 'x' }], [{ epic: 'shop-1' }]])('of %j it understands nothing', (query: Record<string, string>) => {
  expect(epicViewOf(query)).toEqual(plainEpicView);
});
