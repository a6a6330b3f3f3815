import fc from 'fast-check';
import { arranged } from '../../../../static/health/items/arrange';
import { filtered } from '../../../../static/health/items/filter';
import { grouped } from '../../../../static/health/items/group';
import type { GroupBy, SortBy } from '../../../../static/health/items/items-view';
import { linesOf } from '../../../../static/health/items/lines';
import { sorted } from '../../../../static/health/items/sort';
import { runs } from '../../../support/runs';
import { keysIn, rowsOf, someRows, someView, SPRINTS, world } from './some-items';

const rows = rowsOf(
  { score: 90, epic: 'SHOP-90', sprints: [6], estimate: 3, created: 10, updated: 1, status: 'In Review' },
  { score: null, estimate: null, created: 30, updated: null, type: 'Bug' },
  { score: 20, epic: 'SHOP-80', sprints: [7], estimate: 0.5, created: null, updated: 9 },
  { score: 65, epic: 'SHOP-90', sprints: [5], estimate: undefined, created: 20, updated: 4 },
);

test.each<[SortBy, boolean, string]>([
  ['rank', false, '1 2 3 4'],
  ['rank', true, '4 3 2 1'],
  ['score', false, '3 4 1 2'],
  ['score', true, '1 4 3 2'],
  ['estimate', false, '3 1 2 4'],
  ['estimate', true, '1 3 2 4'],
  ['age', false, '1 4 2 3'],
  ['age', true, '2 4 1 3'],
  ['changed', false, '3 4 1 2'],
  ['changed', true, '1 4 3 2'],
])('by %s, descending %s: [%s]; what has no such number stands last', (by, descending, expected) => {
  expect(keysIn(sorted(rows, by, descending))).toBe(expected);
});

test.each<[GroupBy, string[]]>([
  ['epic', ['Epic SHOP-90: 1 4, 3 points', 'Epic SHOP-80: 3, 0.5 points', 'No epic: 2, 0 points']],
  ['sprint', ['Sprint 7: 3, 0.5 points', 'Sprint 6: 1, 3 points', 'No sprint: 2 4, 0 points']],
  ['band', ['Ready: 1, 3 points', 'Close: 4, 0 points', 'Needs refinement: 3, 0.5 points', 'Not scored: 2, 0 points']],
  ['status', ['To Do: 2 3 4, 0.5 points', 'In Review: 1, 3 points']],
  ['type', ['Story: 1 3 4, 3.5 points', 'Bug: 2, 0 points']],
])('grouped by %s', (by, expected) => {
  expect(grouped(rows, by, SPRINTS)?.map(({ name, rows: own, points }) => `${name}: ${keysIn(own)}, ${points} points`)).toEqual(expected);
});

test('a list that is not grouped has no groups, and a folded group is one line', () => {
  expect(grouped(rows, 'none', SPRINTS)).toBeNull();
  expect(linesOf(rows, null, new Set()).map(({ id }) => id)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']);
  const groups = grouped(rows, 'type', SPRINTS);
  expect(linesOf(rows, groups, new Set(['Story'])).map(({ id }) => id)).toEqual(['group:Story', 'group:Bug', 'SHOP-2']);
});

test('every item that meets the filter is in exactly one group', () => {
  fc.assert(
    fc.property(someRows, someView, (all, view) => {
      const { rows: shown, groups } = arranged(all, view, world());
      const ids = groups?.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(shown.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(filtered(all, view.filter, world()).map(({ rank }) => rank));
      if (groups) expect(groups.flatMap((group) => group.rows)).toEqual(shown);
    }),
    runs(200),
  );
});

test('to filter and then sort is to sort and then filter', () => {
  fc.assert(
    fc.property(someRows, someView, (all, { filter, sort, descending }) => {
      expect(sorted(filtered(all, filter, world()), sort, descending)).toEqual(filtered(sorted(all, sort, descending), filter, world()));
    }),
    runs(200),
  );
});

test('points of the groups add up to the points of the list', () => {
  fc.assert(
    fc.property(someRows, someView, (all, view) => {
      const { rows: shown, groups } = arranged(all, view, world());
      const points = (list: typeof shown) => list.reduce((sum, { item }) => sum + (item.facts.estimate ?? 0), 0);
      if (groups) expect(groups.reduce((sum, group) => sum + group.points, 0)).toBeCloseTo(points(shown), 9);
    }),
    runs(100),
  );
});
