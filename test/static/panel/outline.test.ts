import { adfBlocks } from '../../../src/core/adf/blocks';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { acceptanceCriteria } from '../../../src/core/story/criteria';
import { hasOutline, outlineField, withOutline } from '../../../static/panel/outline';
import { facts } from '../facts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'Why' }] });
const written = { version: 1, type: 'doc', content: [heading(2), paragraph('Cards are typed in each time.'), { type: 'unknownThing', attrs: { deep: [1, { x: null }] } }] };

const contentOf = (document: object | null): readonly unknown[] => (document !== null && 'content' in document && Array.isArray(document.content) ? document.content : []);

test('all that was there stays, to the byte, and the outline follows', () => {
  const before = JSON.stringify(written);
  const after = withOutline(written);
  expect(JSON.stringify(written)).toBe(before);
  expect(JSON.stringify({ ...after, content: contentOf(after).slice(0, 3) })).toBe(before);
  expect(contentOf(after).slice(3)).toMatchObject([
    { type: 'heading', attrs: { level: 2 }, content: [{ text: 'Acceptance criteria' }] },
    { type: 'bulletList', content: [{ type: 'listItem' }, { type: 'listItem' }, { type: 'listItem' }] },
  ]);
});

test.each([['an empty description', null], ['a description', written], ['an empty document', { version: 1, type: 'doc', content: [] }]])('%s: the hints are no criteria until somebody writes over them', (_, description) => {
  const outlined = withOutline(description);
  expect(acceptanceCriteria(adfBlocks(outlined))).toEqual([]);
  expect(hasOutline(outlined)).toBe(true);
  expect(hasOutline(description)).toBe(false);
  const said = (document: unknown) => judge(facts({ description: document }), DEFAULT_DEFINITION).findings.map(({ rule, lost }) => `${rule} ${lost}`);
  expect(said(outlined)).toEqual(said(description));
});

test('the same holds for a field of its own', () => {
  expect(judge(facts({ criteriaFields: [outlineField()] }), DEFAULT_DEFINITION).criteria).toEqual([]);
  expect(hasOutline(outlineField())).toBe(true);
});

test('a criterion written over a hint counts', () => {
  const text = JSON.stringify(withOutline(null)).replace('The main case: what somebody does, and what they then see', 'The total shows tax').replace(',"marks":[{"type":"em"}]', '');
  expect(acceptanceCriteria(adfBlocks(JSON.parse(text))).map((criterion) => criterion.text)).toEqual(['The total shows tax']);
});

test.each([['text', 'plain'], ['a list', []], ['no document', { type: 'paragraph', content: [] }], ['no content', { type: 'doc' }], ['a broken one', { type: 'doc', content: 'x' }]])('%s is left alone', (_, description) => {
  expect(withOutline(description)).toBeNull();
});
