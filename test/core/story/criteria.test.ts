import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adfBlocks } from '../../../src/core/adf/blocks';
import { acceptanceCriteria } from '../../../src/core/story/criteria';
import { bold, box, br, doc, h, li, p, text, ul } from '../../support/adf';

const found = (document: unknown): string[] => acceptanceCriteria(adfBlocks(document)).map((criterion) => criterion.text);

describe('acceptance criteria of the open corpus', () => {
  const cases = JSON.parse(readFileSync(join(__dirname, '../../corpus/acceptance-criteria-cases.json'), 'utf8')) as { name: string; doc: unknown; expected_ac: string[] }[];
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, { doc: document, expected_ac }) => {
    expect(found(document)).toEqual(expected_ac);
  });
});

const row = (type: string, ...cells: string[]) => ({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [p(cell)] })) });

const cases: [string, unknown, string[]][] = [
  ['a nested item is led by its parent', doc(h(2, 'Acceptance criteria'), ul(li('The list shows', ul('the price', 'the tax')), 'It opens')), ['The list shows > the price', 'The list shows > the tax', 'It opens']],
  ['a bold title ends the section', doc(bold('AC'), p('The total shows tax'), bold('Notes'), p('Ask Finance')), ['The total shows tax']],
  ['a lower heading does not end the section', doc(h(2, 'Acceptance criteria'), h(3, 'Basket'), ul('It opens'), h(2, 'Notes'), ul('No')), ['It opens']],
  ['one paragraph with hard breaks', doc(p('Acceptance criteria:', br, '- one thing', br, '- another')), ['one thing', 'another']],
  ['numbers typed by hand', doc(h(3, 'AC'), p('1. First\n2) Second\n(3) Third')), ['First', 'Second', 'Third']],
  ['a title with its text in the same line', doc(p('AC: the total shows tax')), ['the total shows tax']],
  ['emoji, numbering and punctuation around a title', doc(h(2, '✅ 3. Acceptance Criteria:'), ul('It opens')), ['It opens']],
  ['a section ends with its box', doc(box('expand', { title: 'Acceptance criteria' }, ul('Inside')), p('Outside')), ['Inside']],
  ['a table without its header', doc(h(2, 'Acceptance criteria'), { type: 'table', content: [row('tableHeader', 'When', 'Then'), row('tableCell', 'I pay', 'I see a receipt')] }), ['I pay | I see a receipt']],
  ['placeholders are no criteria', doc(h(2, 'Acceptance criteria'), ul('TBD', 'works as expected', '...', 'n/a')), []],
  ['a hint in italics is no criterion', doc(h(2, 'Acceptance criteria'), p(text('List what to check', 'em')), ul('It opens')), ['It opens']],
  ['a checkbox that names the section is a template', doc({ type: 'taskList', content: [{ type: 'taskItem', content: [text('Acceptance criteria')] }] }), []],
  ['each step in a bullet of its own is one scenario', doc(h(2, 'AC'), ul('Given a cart', 'When I pay', 'Then I see a receipt', 'And the cart is empty')), ['Given a cart | When I pay | Then I see a receipt | And the cart is empty']],
  ['whole scenarios in one line each', doc(h(2, 'AC'), ul('Given a cart, when I pay, then I see a receipt', 'Given no cart, when I pay, then I see a hint')), ['Given a cart, when I pay, then I see a receipt', 'Given no cart, when I pay, then I see a hint']],
  ['bullets that begin with When are criteria of their own', doc(h(2, 'AC'), ul('When the country changes, the cost changes', 'When the basket is empty, a hint is shown', 'The total shows tax')), ['When the country changes, the cost changes', 'When the basket is empty, a hint is shown', 'The total shows tax']],
  ['several outcomes belong to one scenario', doc(h(2, 'AC'), p('When I pay'), p('Then I see a receipt'), p('Then the cart is empty')), ['When I pay | Then I see a receipt | Then the cart is empty']],
  ['a Gherkin code block', doc(h(2, 'AC'), { type: 'codeBlock', content: [text('Scenario: a\n  Given b\n  When c\n  Then d\nScenario: e\n  Given f\n  When g\n  Then h')] }), ['Scenario: a | Given b | When c | Then d', 'Scenario: e | Given f | When g | Then h']],
  ['a complete scenario counts without a section', doc(p('Given a cart'), p('When I pay'), p('Then I see a receipt')), ['Given a cart | When I pay | Then I see a receipt']],
  ['an incomplete one does not', doc(p('When I pay'), p('Then I see a receipt')), []],
  ['two sections are one list', doc(h(2, 'AC'), ul('One'), h(2, 'Notes'), p('x'), h(2, 'Acceptance tests'), ul('Two')), ['One', 'Two']],
];

describe('acceptance criteria', () => {
  it.each(cases)('%s', (_, document, expected) => {
    expect(found(document)).toEqual(expected);
  });

  it.each([[null], [42], ['text'], [[]], [{ type: 'doc', content: 'x' }], [{ type: 'doc', content: [null, 7, { type: 3 }, { content: [{ text: 4 }] }] }]])('a description that is no document has none: %j', (broken) => {
    expect(found(broken)).toEqual([]);
  });

  it('reads a document nested a thousand times', () => {
    let node: unknown = p('deep');
    for (let i = 0; i < 5000; i++) node = { type: 'blockquote', content: [node] };
    expect(found(doc(node as never))).toEqual([]);
  });
});
