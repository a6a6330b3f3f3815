import { fromText } from '../../../../sandbox/screen/adf/from-text';
import { readNode } from '../../../../sandbox/screen/adf/node';
import { toText } from '../../../../sandbox/screen/adf/to-text';

const again = (document: unknown): string | null => {
  const node = readNode(document);
  return node === null ? null : toText(node);
};

test.each([
  ['one line', 'Only this.'],
  ['a line break', 'First\nsecond'],
  ['paragraphs', 'One\n\nTwo'],
  ['a heading and bullets', '## Acceptance criteria\n\n- The total shows tax\n- It is quick'],
  ['numbers', '1. One\n2. Two'],
  ['a list between paragraphs', 'Before\n\n- a\n\nAfter'],
])('%s survives editing', (_name, text) => {
  expect(again(fromText(text))).toBe(text);
});

test('a list ends where a paragraph starts, without a blank line', () => {
  expect(again(fromText('- a\nText\n* b'))).toBe('- a\n\nText\n\n- b');
});

test('empty text is an empty document', () => {
  expect(fromText(' \n\n')).toEqual({ version: 1, type: 'doc', content: [] });
});

test.each([
  ['a mark', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'strong' }] }] }],
  ['a table', { type: 'table', content: [] }],
  ['a nested list', { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, { type: 'bulletList' }] }] }],
  ['a mention', { type: 'paragraph', content: [{ type: 'mention', attrs: { text: '@Ada' } }] }],
])('%s is not offered for editing as text, which would lose it', (_name, block) => {
  expect(again({ type: 'doc', content: [block] })).toBeNull();
});

test.each([[null], ['text'], [{}], [{ type: 5 }]])('%j is no document', (value) => {
  expect(readNode(value)).toBeNull();
});

test('a broken document keeps its sound parts', () => {
  expect(again({ type: 'doc', content: [7, null, { type: 'paragraph', content: [{ type: 'text', text: 'kept', marks: 'no' }] }, { type: 'paragraph', content: 'no' }] })).toBe('kept\n\n');
});
