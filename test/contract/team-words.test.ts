import { decodeDraft, decodeStoredDefinition, definitionOf } from '../../src/contract/stored-definition';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';

const { name, ready, fields } = DEFAULT_DEFINITION;
const draft = (words: unknown) => ({ name, ready: { ...ready, words }, fields });
const many = (count: number, length = 5) => Array.from({ length: count }, (_, n) => String(n).padEnd(length, 'x'));

test('a version that was saved before there were words has none', () => {
  const { words: _, ...older } = ready;
  const saved = { id: 'project-1', version: 1, name, ready: older, fields, by: 'Priya Nair', at: '2026-11-22T00:00:00.000Z' };
  expect(definitionOf(decodeStoredDefinition(saved)).ready.words).toEqual({ personas: [], allowed: [] });
});

test('words are kept as they are written, without blanks around them', () => {
  expect(decodeDraft(draft({ personas: [' API client '], allowed: many(100, 60) })).ready.words).toEqual({ personas: ['API client'], allowed: many(100, 60) });
});

test.each([
  ['too many', { personas: many(101), allowed: [] }, 'Use at most 100 words.'],
  ['too long', { personas: [], allowed: many(1, 61) }, 'Use at most 60 characters a word.'],
  ['empty', { personas: ['  '], allowed: [] }, 'A word cannot be empty.'],
  ['no list', { personas: 'tester', allowed: [] }, /Expected Array/],
  ['only half', { personas: [] }, /allowed/],
  ['no text', { personas: [5], allowed: [] }, /Expected string/],
])('%s is refused', (_, words, message) => {
  expect(() => decodeDraft(draft(words))).toThrow(message);
});
