import { nothingSelected, selectionAfter, type SelectionStep } from '../../../../static/health/items/selection';

const shown = ['A', 'B', 'C', 'D'];
const toggle = (key: string): SelectionStep => ({ kind: 'toggle', key });
const range = (key: string): SelectionStep => ({ kind: 'range', key, shown });
const all: SelectionStep = { kind: 'all', shown };
const undo: SelectionStep = { kind: 'undo' };

test.each<[string, readonly SelectionStep[], string]>([
  ['one', [toggle('B')], 'B'],
  ['one and off again', [toggle('B'), toggle('B')], ''],
  ['a range downwards', [toggle('B'), range('D')], 'B C D'],
  ['a range upwards', [toggle('D'), range('B')], 'B C D'],
  ['a range from where nothing was touched is one', [range('C')], 'C'],
  ['a range from an item that is no longer shown is one', [toggle('Z'), range('C')], 'C Z'],
  ['a range to a selected item takes away', [all, toggle('A'), toggle('A'), toggle('B'), range('D')], 'A'],
  ['a range begins where the last one ended', [toggle('A'), range('B'), range('D')], 'A B C D'],
  ['all', [toggle('Z'), all], 'A B C D Z'],
  ['all, taken back', [toggle('B'), all, undo], 'B'],
  ['nothing to take back after another step', [all, toggle('A'), undo], 'B C D'],
  ['all and none', [all, { kind: 'clear' }], ''],
])('selects %s', (_, steps, expected) => {
  expect([...steps.reduce(selectionAfter, nothingSelected).keys].sort().join(' ')).toBe(expected);
});

test('says when there is something to take back', () => {
  const after = (...steps: readonly SelectionStep[]) => steps.reduce(selectionAfter, nothingSelected).before;
  expect(after(toggle('B'), all)).toEqual(new Set(['B']));
  expect(after(all, undo)).toBeNull();
  expect(after(all, toggle('A'))).toBeNull();
});
