import { backlogFigures } from '../../../src/core/health/backlog-figures';
import { filtered, type Filter } from '../../../static/health/filter';
import { estimateText, missingFirst } from '../../../static/health/row-text';
import { finding, item, readiness } from '../facts';

const epic = { key: 'SHOP-1', summary: 'Epic', status: { name: 'To Do', category: 'new' }, type: { name: 'Epic', level: 1 } } as const;
const items = [
  { ...item({ key: 'A', parent: epic }), readiness: readiness({ criteria: ['Shown'] }) },
  { ...item({ key: 'B' }), readiness: readiness({ criteria: ['Shown'], band: 'close' }) },
  ...Array.from({ length: 20 }, (_, n) => ({ ...item({ key: `C${n}`, parent: epic }), readiness: readiness({ criteria: n === 3 ? [] : ['Shown'], band: n === 18 || n === 4 ? ('ready' as const) : ('not-ready' as const) }) })),
];

test.each<[Filter, string[]]>([
  ['ready-next', ['1 A', '7 C4']],
  ['orphans', ['2 B']],
  ['without-criteria', ['6 C3']],
])('%s lists exactly what the figure counts, with the rank in the whole backlog', (filter, expected) => {
  const figures = backlogFigures(items);
  expect(filtered(items, figures, filter).map(({ rank, item: { facts } }) => `${rank} ${facts.key}`)).toEqual(expected);
  expect(expected).toHaveLength({ 'ready-next': figures.readyInFirst20.ready, orphans: figures.orphans.length, 'without-criteria': figures.withoutCriteria.length, all: 0 }[filter]);
});

test('all lists all', () => {
  expect(filtered(items, backlogFigures(items), 'all')).toHaveLength(items.length);
});

test('what is missing first is the first finding that costs something', () => {
  expect(missingFirst(readiness({ findings: [finding({ level: 'advice', lost: 0, problem: 'Long.' }), finding()] }))).toBe('There is no estimate.');
  expect(missingFirst(readiness())).toBe('Nothing');
  expect(missingFirst(readiness({ score: null }))).toBe('');
});

test.each([[3, '3'], [0, '0'], [0.5, '0.5'], [null, '–'], [undefined, '']])('estimate %j is "%s"', (estimate, text) => {
  expect(estimateText(estimate)).toBe(text);
});
