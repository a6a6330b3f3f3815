import fc from 'fast-check';
import { proseAsList } from '../../../src/core/fixes/prose-to-list';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { box, br, doc, h, li, p, text, ul } from '../../support/adf';
import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { adfDocument } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const title = h(2, 'Acceptance criteria');
const mention = { type: 'mention', attrs: { id: '1', text: '@Dan' } };
const link = { type: 'text', text: 'the terms. They', marks: [{ type: 'link', attrs: { href: 'https://example.com' } }] };
const code = { type: 'codeBlock', attrs: { language: 'json' }, content: [text('{}')] };
const table = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('The total is shown. So is tax.')] }] }] };
const media = { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'x', type: 'file', collection: '' } }] };

describe('running text becomes a list', () => {
  test.each([
    ['a paragraph under the title', doc(p('Now.'), title, p('The total shows tax. The receipt is sent.'), h(2, 'Notes'), p('Two. Sentences.')), doc(p('Now.'), title, ul('The total shows tax.', 'The receipt is sent.'), h(2, 'Notes'), p('Two. Sentences.'))],
    ['neighbours share a list', doc(title, p('The total shows tax. The receipt is sent.'), p('The cart is emptied.')), doc(title, ul('The total shows tax.', 'The receipt is sent.', 'The cart is emptied.'))],
    ['the title in the same line stays', doc(p('AC: The total shows tax. The receipt is sent.')), doc(p('AC:'), ul('The total shows tax.', 'The receipt is sent.'))],
    ['the title in a line above stays', doc(p('Acceptance criteria:', br, 'The total shows tax.', br, 'The receipt is sent.')), doc(p('Acceptance criteria:'), ul('The total shows tax.', 'The receipt is sent.'))],
    ['no link is cut in two', doc(title, p('The ', text('total', 'strong'), ' shows tax. ', mention, ' sees ', link, ' are shown.')), doc(title, ul(li(p('The ', text('total', 'strong'), ' shows tax.')), li(p(mention, ' sees ', link, ' are shown.'))))],
    ['code, tables and media between stay', doc(title, p('The total shows tax. The receipt is sent.'), code, table, media), doc(title, ul('The total shows tax.', 'The receipt is sent.'), code, table, media)],
    ['in a panel', doc(box('panel', { panelType: 'info' }, title, p('The total shows tax. The receipt is sent.'))), doc(box('panel', { panelType: 'info' }, title, ul('The total shows tax.', 'The receipt is sent.')))],
    ['what praises stays with what can be checked', doc(title, p('The total shows tax. It is nice. The receipt is sent.')), doc(title, ul('The total shows tax. It is nice.', 'The receipt is sent.'))],
    ['nothing can be checked as it is: each sentence for itself', doc(title, p('It works fast. It is easy.')), doc(title, ul('It works fast.', 'It is easy.'))],
  ])('%s', (_, before, after) => {
    expect(proseAsList(before, 'description')?.document).toEqual(after);
  });

  test('a field is all section', () => {
    expect(proseAsList(doc(p('The total shows tax. The receipt is sent.')), 'field')?.items).toEqual(['The total shows tax.', 'The receipt is sent.']);
    expect(proseAsList(doc(p('The total shows tax. The receipt is sent.')), 'description')).toBeNull();
  });

  test('a mention goes with its sentence', () => {
    const listed = proseAsList(doc(title, p('The total shows tax. ', mention, ' receives a ', text('copy', 'strong'), ' by e-mail.')), 'description');
    expect(listed?.document).toEqual(doc(title, ul('The total shows tax.', li(p(mention, ' receives a ', text('copy', 'strong'), ' by e-mail.')))));
  });
});

test.each<[string, unknown]>([
  ['a list', doc(title, ul('The total shows tax. The receipt is sent.'))],
  ['one sentence', doc(title, p('The total shows tax.'))],
  ['a list typed by hand', doc(title, p('- The total shows tax. It is red.', br, '- The receipt is sent.'))],
  ['a scenario', doc(title, p('Given a cart. With things', br, 'When I pay', br, 'Then I see a receipt. And more'))],
  ['what leads into a list', doc(title, p('Two things hold. Look at all of these:'), ul('The total shows tax.'))],
  ['an aligned paragraph', doc(title, { ...p('The total shows tax. The receipt is sent.'), marks: [{ type: 'alignment', attrs: { align: 'end' } }] })],
  ['a table', doc(title, table)],
  ['code', doc(title, code)],
  ['nothing', null],
  ['plain text', 'Acceptance criteria: One is shown. Two is shown.'],
  ['a node that is no document', p('AC: One is shown. Two is shown.')],
])('%s stays as it is', (_, document) => {
  expect(proseAsList(document, 'description')).toBeNull();
});

const sentence = fc.constantFrom('The total shows tax.', 'It works fast.', 'The receipt is sent!', 'Is it nice?', 'Nothing else is shown.', 'Prices, e.g. fees, count.');
const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => p(all.join(' ')));
const other = fc.constantFrom(code, table, media, ul('A list item is shown'), { type: 'rule' });
const document = fc.tuple(fc.array(other, { maxLength: 3 }), fc.array(fc.oneof(prose, other), { maxLength: 6 })).map(([before, section]) => doc(...before, title, ...section));

test('all other nodes are equal and in order, and every word of the text is still there', () => {
  const content = (value: unknown): readonly unknown[] => (value as { content: readonly unknown[] }).content;
  const words = (value: unknown): string => [...JSON.stringify(value).matchAll(/"text":"([^"]*)"/g)].map((m) => m[1]).join(' ').replace(/\s+/g, ' ');
  fc.assert(
    fc.property(document, (before) => {
      const after = proseAsList(before, 'description')?.document;
      if (after === undefined) return;
      const old = new Set(content(before));
      const kept = content(after).filter((node) => old.has(node));
      expect(kept).toEqual(content(before).filter((node) => content(after).includes(node)));
      const gone = content(before).filter((node) => !content(after).includes(node));
      expect(gone.every((node) => (node as { type: string }).type === 'paragraph')).toBe(true);
      expect(words(after)).toBe(words(before));
      expect(adfProblem(after)).toBeNull();
      expect(JSON.stringify({ ...after, content: [] })).toBe(JSON.stringify({ ...(before as object), content: [] }));
    }),
    runs(300),
  );
});

test('the score never falls, and a second time there is nothing to do', () => {
  fc.assert(
    fc.property(document, (before) => {
      const after = proseAsList(before, 'description')?.document;
      if (after === undefined) return;
      const score = (description: unknown): number => judge(facts({ description }), DEFAULT_DEFINITION).score ?? 0;
      expect(score(after)).toBeGreaterThanOrEqual(score(before));
      expect(proseAsList(after, 'description')).toBeNull();
    }),
    runs(300),
  );
});

test('never throws and never touches its argument', () => {
  fc.assert(
    fc.property(adfDocument(), (value) => {
      const before = JSON.stringify(value) as string | undefined;
      proseAsList(value, 'description');
      proseAsList(value, 'field');
      expect(JSON.stringify(value)).toBe(before);
    }),
    runs(300),
  );
});

test('a very long paragraph is no trouble', () => {
  const breaks = Array.from({ length: 20_000 }, () => br);
  expect(proseAsList(doc(title, p(...breaks, 'The total shows tax. The receipt is sent.', ...breaks)), 'description')?.items).toEqual(['The total shows tax.', 'The receipt is sent.']);
  expect(() => proseAsList(doc(title, p('It is a sentence. '.repeat(3000))), 'description')).not.toThrow();
});
