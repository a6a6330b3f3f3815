import { filtered } from '../../../../static/health/items/filter';
import { NONE, noFilter, type ItemFilter } from '../../../../static/health/items/items-view';
import { keysIn, rowsOf, world } from './some-items';

const rows = rowsOf(
  { summary: 'Pay with a saved card', score: 90, epic: 'SHOP-90', sprints: [5, 7], estimate: 3, updated: 90 },
  { summary: 'Print a slip', score: 65, missing: ['has-criteria'], sprints: [5], type: 'Bug', updated: 91 },
  { summary: 'A card expires', score: 20, missing: ['has-estimate', 'has-criteria'], status: 'In Review', estimate: undefined, updated: null },
  { summary: 'An epic without rules', score: null, sprints: [6], estimate: 0 },
);

test.each<[string, Partial<ItemFilter>, string]>([
  ['nothing', {}, '1 2 3 4'],
  ['words in any order and case', { text: ' CARD pay ' }, '1'],
  ['part of a word', { text: 'expir' }, '3'],
  ['the key', { text: 'shop-2' }, '2'],
  ['words that nobody wrote', { text: 'card slip' }, ''],
  ['a band', { band: 'close' }, '2'],
  ['no band', { band: NONE }, '4'],
  ['a rule', { missing: 'has-criteria' }, '2 3'],
  ['an epic', { epic: 'SHOP-90' }, '1'],
  ['no epic', { epic: NONE }, '2 3 4'],
  ['a sprint', { sprint: '6' }, '4'],
  ['no sprint, or only ended ones', { sprint: NONE }, '2 3'],
  ['a type', { type: 'Bug' }, '2'],
  ['a status', { status: 'In Review' }, '3'],
  ['no estimate, but not one that could not be read', { unestimated: true }, '2'],
  ['more than 90 days without a change', { stale: true }, '2'],
  ['the keys that a link named', { keys: ['SHOP-4', 'SHOP-2', 'SHOP-99'] }, '2 4'],
  ['several at once', { missing: 'has-criteria', epic: NONE, type: 'Story' }, '3'],
])('filters by %s', (_, filter, expected) => {
  expect(keysIn(filtered(rows, { ...noFilter, ...filter }, world()))).toBe(expected);
});

test.each<[readonly string[] | null, string]>([
  [null, '1 2 3 4'],
  [['SHOP-3', 'SHOP-1'], '1 3'],
  [[], ''],
])('of the items behind a figure (%j) the list shows [%s], with the rank in the whole backlog', (behind, expected) => {
  const shown = filtered(rows, noFilter, world({ behind }));
  expect(keysIn(shown)).toBe(expected);
  expect(shown.map(({ rank }) => String(rank)).join(' ')).toBe(expected);
});

test('advice is not missing, a required rule without points is', () => {
  const [row] = rowsOf({});
  if (!row) throw new Error('no row');
  const withFinding = (level: 'advice' | 'required') => [{ ...row, item: { ...row.item, readiness: { ...row.item.readiness, findings: [{ rule: 'has-role', level, lost: 0, problem: '', why: '', remedy: '', quote: '', at: null, fix: null, example: [], under: null }] } } }];
  expect(filtered(withFinding('advice'), { ...noFilter, missing: 'has-role' }, world())).toEqual([]);
  expect(filtered(withFinding('required'), { ...noFilter, missing: 'has-role' }, world())).toHaveLength(1);
});
