import { filtered } from '../../../../static/health/items/filter';
import { estimateText, missingFirst } from '../../../../static/health/items/row-text';
import { finding, item, readiness } from '../../facts';

const items = ['A', 'B', 'C'].map((key) => item({ key }));
const shown = (keys: readonly string[] | null) => filtered(items, keys).map(({ rank, item: { facts } }) => `${rank} ${facts.key}`);

test.each<[readonly string[] | null, string[]]>([
  [null, ['1 A', '2 B', '3 C']],
  [['C', 'A'], ['1 A', '3 C']],
  [[], []],
  [['Z'], []],
])('of the items behind a figure (%j) the list shows %j, with the rank in the whole backlog', (keys, expected) => {
  expect(shown(keys)).toEqual(expected);
});

test('what is missing first is the first finding that costs something', () => {
  expect(missingFirst(readiness({ findings: [finding({ level: 'advice', lost: 0, problem: 'Long.' }), finding()] }))).toBe('There is no estimate.');
  expect(missingFirst(readiness())).toBe('Nothing');
  expect(missingFirst(readiness({ score: null }))).toBe('');
});

test.each([[3, '3'], [0, '0'], [0.5, '0.5'], [null, '–'], [undefined, '']])('estimate %j is "%s"', (estimate, text) => {
  expect(estimateText(estimate)).toBe(text);
});
