import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { formOf, type Form } from '../../../static/settings/form';
import { readForm } from '../../../static/settings/read-form';
import { readNumber } from '../../../static/settings/read-number';

const form = formOf(DEFAULT_DEFINITION);
const weight = (typed: string): Partial<Form> => ({ rules: { ...form.rules, 'has-role': { level: 'counted', weight: typed } } });
const off = Object.fromEntries(Object.keys(form.rules).map((id) => [id, { level: 'off' as const, weight: '5' }]));

test.each<[string, Partial<Form>, Record<string, string>]>([
  ['an empty name', { name: '  ' }, { name: 'Give the definition a name.' }],
  ['a name that is too long', { name: 'x'.repeat(81) }, { name: 'Use at most 80 characters.' }],
  ['a negative weight', weight('-1'), { 'weight.has-role': 'Enter a number from 0 to 1000.' }],
  ['an empty weight', weight(''), { 'weight.has-role': 'Enter a number from 0 to 1000.' }],
  ['a weight in words', weight('ten'), { 'weight.has-role': 'Enter a number from 0 to 1000.' }],
  ['a weight that is too large', weight('1001'), { 'weight.has-role': 'Enter a number from 0 to 1000.' }],
  ['nothing that counts', { rules: off }, { rules: 'At least one rule needs a weight, or there is nothing to score.' }],
  ['ready above 100', { readyFrom: '101' }, { readyFrom: 'Enter a number from 0 to 100.' }],
  ['close above ready', { readyFrom: '50', closeFrom: '60' }, { closeFrom: 'Close cannot begin above Ready.' }],
  ['an estimate of nothing', { largestEstimate: '0' }, { largestEstimate: 'Enter a number from 0.5 to 1000.' }],
  ['no day of being ready', { shelfDays: '0' }, { shelfDays: 'Enter a whole number from 1 to 730.' }],
  ['half a day', { shelfDays: '1.5' }, { shelfDays: 'Enter a whole number from 1 to 730.' }],
  ['more than two years', { shelfDays: '731' }, { shelfDays: 'Enter a whole number from 1 to 730.' }],
  ['no issue type', { issueTypes: [] }, { issueTypes: 'Choose at least one issue type.' }],
  ['too many fields', { fields: { estimate: null, criteria: Array.from({ length: 11 }, (_, i) => `f${i}`) } }, { criteria: 'Pick at most 10 fields.' }],
])('%s is said in words beside its field', (_, over, problems) => {
  expect(readForm({ ...form, ...over }, 1)).toEqual({ ok: false, problems });
});

test('every problem is said at once', () => {
  const result = readForm({ ...form, name: '', readyFrom: 'x', issueTypes: [] }, 1);
  expect(result.ok ? [] : Object.keys(result.problems).sort()).toEqual(['issueTypes', 'name', 'readyFrom']);
});

test('ready and close may begin at the same score', () => {
  expect(readForm({ ...form, readyFrom: '60', closeFrom: '60' }, 1)).toMatchObject({ ok: true, draft: { ready: { readyFrom: 60, closeFrom: 60 } } });
});

test.each([
  ['8', 8],
  [' 7.5 ', 7.5],
  ['0,5', 0.5],
  ['', null],
  ['-1', null],
  ['1e3', null],
  ['1.2.3', null],
  ['Infinity', null],
  ['0x10', null],
])('%j is read as %j', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});
