import fc from 'fast-check';
import { wordPrint } from '../../../src/core/readiness/word-print';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { bold, box, br, doc, h, li, p, text, ul } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const print = (change: Partial<IssueFacts>): string => wordPrint(facts(change));
const of = (...content: Parameters<typeof doc>): string => print({ description: doc(...content) });
const ol = (...items: Parameters<typeof ul>) => ({ ...ul(...items), type: 'orderedList', attrs: { order: 1 } });
const table = (...rows: (readonly [string, ...string[]])[]) => box('table', {}, ...rows.map(([cell, ...words]) => box('tableRow', {}, ...words.map((word) => box(cell, {}, p(word))))));
const date = (timestamp: string) => ({ type: 'date', attrs: { timestamp } });

const items = ['The cart is back after signing in', 'An empty cart shows a hint'] as const;

it.each([
  ['bold', of(p('Pay by card')), of(bold('Pay by card'))],
  ['bold inside a word', of(p('Pay by card')), of(p('Pay by c', text('ar', 'strong'), 'd'))],
  ['a link under the words', of(p('Pay by card')), of(p('Pay by ', { type: 'text', text: 'card', marks: [{ type: 'link', attrs: { href: 'https://example.com' } }] }))],
  ['the level of a heading', of(h(2, 'Notes')), of(h(4, 'Notes'))],
  ['a heading and a bold line', of(h(2, 'Notes:')), of(bold('Notes'))],
  ['bullets and numbers', of(ul(...items)), of(ol(...items))],
  ['a list and typed bullets', of(ul(...items)), of(...items.map((item) => p(`- ${item}`)))],
  ['a list and typed numbers', of(ul(...items)), of(...items.map((item, index) => p(`${index + 1}. ${item}`)))],
  ['paragraphs and line breaks', of(...items.map((item) => p(item))), of(p(items[0], br, items[1]))],
  ['a box around it', of(p('Pay by card')), of(box('panel', { panelType: 'info' }, p('Pay by card')))],
  ['a table and paragraphs', of(table(['tableHeader', 'Card'], ['tableCell', 'Paid'])), of(p('Card'), p('Paid'))],
  ['a document and wiki markup', of(h(2, 'Notes'), ul('Pay by card')), print({ description: 'h2. Notes\n* Pay by *card*' })],
  ['the description and a field for criteria', of(p('Notes'), ul(...items)), print({ description: doc(p('Notes')), criteriaFields: [doc(ul(...items))] })],
  ['capitals', print({ summary: 'Straße und ΟΔΟΣ' }), print({ summary: 'STRASSE UND οδος' })],
  ['one code for an accent and two', print({ summary: 'caf\u00e9' }), print({ summary: 'cafe\u0301' })],
  ['hyphens', print({ summary: 'Sign-in by e-mail' }), print({ summary: 'Sign in by email' })],
  ['quotation marks and full stops', print({ summary: 'Don’t show “Pay”.' }), print({ summary: "don't show 'pay'" })],
  ['a comma and a point in a number', print({ summary: 'Within 1.5 s' }), print({ summary: 'Within 1,5 s' })],
  ['what is no word of the story', print({}), print({ estimate: 8, assignee: 'x', updated: 'later', status: { name: 'Done', category: 'done' } })],
])('%s: the same words', (_, one, other) => {
  expect(one).toBe(other);
});

it.each([
  ['a word', print({ summary: 'Pay by card' }), print({ summary: 'Pay by cheque' })],
  ['the order of words', print({ summary: 'card pay' }), print({ summary: 'pay card' })],
  ['the order of criteria', of(ul(...items)), of(ul(items[1], items[0]))],
  ['a number', print({ summary: 'At most 5 items' }), print({ summary: 'At most 6 items' })],
  ['a number in two', print({ summary: 'Rows 10 5' }), print({ summary: 'Rows 105' })],
  ['a decimal number', print({ summary: 'Within 1.5 s' }), print({ summary: 'Within 15 s' })],
  ['a day at the start of a line', of(p('30. November')), of(p('20. November'))],
  ['which way a limit holds', of(p('< 5 items')), of(p('> 5 items'))],
  ['a currency', print({ summary: '5 €' }), print({ summary: '5 $' })],
  ['a header of a table', of(table(['tableHeader', 'Card'])), of(table(['tableHeader', 'Cheque']))],
  ['a date', of(p('By ', date('1700000000000'))), of(p('By ', date('1800000000000')))],
  ['the title of an expand', of(box('expand', { title: 'Card' }, p('x'))), of(box('expand', { title: 'Cheque' }, p('x')))],
  ['a word from the summary to the description', print({ summary: 'Pay', description: doc(p('by card')) }), print({ summary: 'Pay by', description: doc(p('card')) })],
  ['a word of another script', print({ summary: '購入する' }), print({ summary: '購入した' })],
])('%s: other words', (_, one, other) => {
  expect(one).not.toBe(other);
});

const word = fc.constantFrom('cart', 'Total', 'straße', 'été', '5', '1.5', 'API', 'don’t', 'ΟΔΟΣ', '支払い');
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const gap = fc.constantFrom(' ', '  ', ', ', '. ', ' – ', '\n', ' "', ' (', ') ', '; ', '!\t');
const shape = fc.constantFrom((line: string) => p(line), (line: string) => bold(line), (line: string) => h(3, line), (line: string) => ul(line), (line: string) => ol(line), (line: string) => box('panel', {}, p(line)), (line: string) => ul(li(p(line))));

it('case, gaps, marks and the kind of block never change it', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), gap, fc.boolean(), shape, (lines, between, upper, block) => {
      const plain = of(...lines.map((line) => p(line.join(' '))));
      const dressed = lines.map((line) => line.map((one) => (upper ? one.toUpperCase() : one.toLowerCase())).join(between));
      return of(...dressed.map(block)) === plain;
    }),
    runs(300),
  );
});

it('another word always does', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom('voucher', '7', 'Gutschein'), (line, at, other) => {
      const changed = line.map((one, index) => (index === at % line.length ? other : one));
      return of(p(changed.join(' '))) !== of(p(line.join(' ')));
    }),
    runs(300),
  );
});

it('any issue, however broken, has one', () => {
  fc.assert(fc.property(issueFacts(), (issue) => /^[0-9a-f]{16}$/.test(wordPrint(issue)) && wordPrint(issue) === wordPrint(structuredClone(issue))), runs(200));
});

it.each(['1. ', '1,', '< ', 'a-', '\u0301', '(1) ', '½'])('a megabyte of %j ends', (piece) => {
  const long = piece.repeat(1_000_000 / piece.length);
  expect([print({ summary: long }), of(p(long))].every((found) => found.length === 16)).toBe(true);
});
