import type { Contradictions } from '../../../../src/core/roadmap/contradictions';
import { contradictionLists } from '../../../../static/health/roadmap/contradiction-words';
import { itemsWayText, placeOfItems } from '../../../../static/health/roadmap/items-named';
import { openItem } from '../../../support/roadmap';
import { row } from './epic-rows';

const none: Contradictions = { empty: [], leftOver: [], pastDue: [], dueAfterEpic: [], startsAfterDue: [] };
const { work } = row('SHOP-1');
const items = (count: number) => Array.from({ length: count }, (_, n) => openItem(`SHOP-${n + 2}`, 'SHOP-1'));
const lists = (found: Partial<Contradictions>) => contradictionLists({ ...none, ...found }, '2027-01-15', 'en-US');

test('where everything fits nothing is shown', () => {
  expect(lists({})).toEqual([]);
});

test.each<[Partial<Contradictions>, string, string, string]>([
  [{ leftOver: [{ work, items: items(3) }] }, 'Open items of epics that are done', '3 open items', 'Move these 3 items or reopen the epic.'],
  [{ leftOver: [{ work, items: items(1) }] }, 'Open items of epics that are done', '1 open item', 'Move this item or reopen the epic.'],
  [{ pastDue: [{ work, items: items(2), due: '2027-01-03' }] }, 'Past due, with items that are not ready', 'due Jan 3, 2 items not ready', 'Refine these 2 items, move them out, or give the epic a new date.'],
  [{ pastDue: [{ work, items: items(1), due: '2026-01-03' }] }, 'Past due, with items that are not ready', 'due Jan 3, 2026, 1 item not ready', 'Refine this item, move it out, or give the epic a new date.'],
  [{ dueAfterEpic: [{ work, items: items(1), due: '2027-02-03' }] }, 'Items due after their epic', 'due Feb 3, 1 item due later', 'Change one of the dates.'],
  [{ startsAfterDue: [{ work, start: '2027-02-04', due: '2027-02-03' }] }, 'Epics that start after they are due', 'starts Feb 4, due Feb 3', 'Change one of the dates.'],
  [{ empty: [work] }, 'Open epics without any item', '', 'Link its items, or close it.'],
])('%#', (found, title, what, remedy) => {
  expect(lists(found)).toMatchObject([{ title, lines: [{ key: 'SHOP-1', summary: 'Summary of SHOP-1', what, remedy }] }]);
});

test('a line names its items, as many as an address holds', () => {
  expect(lists({ leftOver: [{ work, items: items(2) }] })[0]?.lines[0]?.items).toEqual(['SHOP-2', 'SHOP-3']);
  const keys = items(500).map(({ facts }) => facts.key);
  expect(placeOfItems(keys).query['keys']?.split(' ')).toEqual(keys.slice(0, 300));
  expect(itemsWayText(500)).toBe('Show the first 300 of 500 items');
  expect(itemsWayText(1)).toBe('Show 1 item');
});
