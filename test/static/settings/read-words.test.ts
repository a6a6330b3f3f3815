import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { formOf, sameForm } from '../../../static/settings/form';
import { readForm } from '../../../static/settings/read-form';
import { readWords } from '../../../static/settings/read-words';

const lines = (count: number) => Array.from({ length: count }, (_, n) => `word ${n}`).join('\n');

test.each<[string, readonly string[]]>([
  ['', []],
  ['\n  \n', []],
  ['API client', ['API client']],
  ['  API   client \r\nfast\n', ['API client', 'fast']],
  ['fast\nFast', ['Fast']],
])('%j', (typed, words) => {
  expect(readWords(typed)).toEqual({ words, problem: null });
});

test.each([
  [lines(101), 'Use at most 100 lines; these are 101.'],
  ['x'.repeat(61), 'Use at most 60 characters a line; 1 line is longer.'],
  [`${'x'.repeat(61)}\n${'y'.repeat(61)}`, 'Use at most 60 characters a line; 2 lines are longer.'],
])('%.10s… cannot be saved', (typed, problem) => {
  expect(readWords(typed).problem).toBe(problem);
  const form = { ...formOf(DEFAULT_DEFINITION), personas: typed, allowed: 'fine' };
  expect(readForm(form, 1)).toEqual({ ok: false, problems: { personas: problem } });
});

test('words become part of the draft, and only another word makes another form', () => {
  const form = { ...formOf(DEFAULT_DEFINITION), personas: 'tester', allowed: 'fast\n' };
  expect(readForm(form, 1)).toMatchObject({ ok: true, draft: { ready: { words: { personas: ['tester'], allowed: ['fast'] } } } });
  expect(sameForm(form, { ...form, allowed: '\nfast' })).toBe(true);
  expect(sameForm(form, { ...form, allowed: 'slow' })).toBe(false);
});
