import fc from 'fast-check';
import { plainView, noFilter, partsInUse, type ItemFilter } from '../../../../static/health/items/items-view';
import { queryOf, viewOf } from '../../../../static/health/items/view-address';
import { headingText } from '../../../../static/health/items/view-words';
import { runs } from '../../../support/runs';
import { someView } from './some-items';

test('an address without a query is the whole backlog in rank order', () => {
  expect(viewOf({})).toEqual(plainView);
  expect(queryOf(plainView)).toEqual({});
});

test('what a view says survives the address', () => {
  fc.assert(
    fc.property(someView, (view) => {
      expect(viewOf(queryOf(view))).toEqual(view);
      expect(viewOf(Object.fromEntries(new URLSearchParams(new URLSearchParams(queryOf(view)).toString())))).toEqual(view);
    }),
    runs(200),
  );
});

test.each<[Record<string, string>, Partial<ItemFilter>]>([
  [{ band: 'purple', sprint: '7 OR project = X', epic: '', estimate: 'yes', touched: 'now' }, {}],
  [{ figure: 'orphans', unknown: '1' }, { figure: 'orphans' }],
  [{ q: 'a & b', status: 'In “Review”' }, { text: 'a & b', status: 'In “Review”' }],
])('of %j it understands %j', (query, filter) => {
  expect(viewOf(query)).toEqual({ ...plainView, filter: { ...noFilter, ...filter } });
});

test('names of every object are no parts of an address', () => {
  expect(viewOf({ group: 'constructor', sort: 'toString', order: '__proto__' })).toEqual(plainView);
});

test('counts the parts of a filter that are in use', () => {
  expect(partsInUse(noFilter)).toBe(0);
  expect(partsInUse({ ...noFilter, text: 'a', stale: true, epic: 'none' })).toBe(3);
});

test.each([
  [{ sort: 'rank', descending: false } as const, 'Items in rank order'],
  [{ sort: 'rank', descending: true } as const, 'Items by rank, bottom first'],
  [{ sort: 'age', descending: true } as const, 'Items by age, oldest first'],
  [{ sort: 'changed', descending: false } as const, 'Items by last change, longest ago first'],
])('%j is said as “%s”', (view, text) => {
  expect(headingText(view)).toBe(text);
});
