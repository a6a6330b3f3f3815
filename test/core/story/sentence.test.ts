import { ENGLISH } from '../../../src/core/language/english';
import { storySentence } from '../../../src/core/story/sentence';
import type { TextLine } from '../../../src/core/story/story';

const line = (text: string): TextLine => ({ text, at: { in: 'description', path: [0], start: 0, end: text.length } });

/** summary, lines of the description, role, means, benefit */
const cases: [string, string[], string | null, string | null, string | null][] = [
  ['As a shopper, I want to save my cart so that I can pay later', [], 'shopper', 'save my cart', 'I can pay later'],
  ['As an admin I need an export, in order to reconcile the till.', [], 'admin', 'an export', 'reconcile the till'],
  ['Save cart', ['As a shopper', 'I want to save my cart', 'so that I can pay later'], 'shopper', 'save my cart', 'I can pay later'],
  ['Cart', ['Context first.', 'As the store manager, I would like to see stock because customers ask.'], 'store manager', 'see stock', 'customers ask'],
  ['As a shopper, I want to save my …', ['As a shopper, I want to save my cart so that I can pay later'], 'shopper', 'save my cart', 'I can pay later'],
  ["As a shopper, I don't want to type my address twice", [], 'shopper', 'type my address twice', null],
  ['As a shopper, I should be able to log in', [], 'shopper', 'log in', null],
  ['Export the daily sales as CSV', [], null, 'Export the daily sales as CSV', null],
  ['[Shop] Export the daily sales', [], null, 'Export the daily sales', null],
  ['Checkout: show the tax', [], null, 'show the tax', null],
  ['Receipts', [], null, null, null],
  ['Export', [], null, null, null],
  ['As a result the page is slow', [], null, null, null],
  ['As a shopper', [], 'shopper', null, null],
  ['As repository manager, I want to see all users', [], 'repository manager', 'see all users', null],
  ['As mentioned, we need to pay', [], null, 'pay', null],
  ['As a shopper, would like to pay, so my order is sent', [], 'shopper', 'pay', 'my order is sent'],
  ['*As a* member, *I want* to pay by phone *so that* I do not forget it', [], 'member', 'pay by phone', 'I do not forget it'],
  ['Story: As a citizen, I want to follow my application since it takes long', [], 'citizen', 'follow my application', 'it takes long'],
  ['In order to save time, money and nerves, as a shopper, I want to pay once', [], 'shopper', 'pay once', 'save time, money and nerves'],
  ['In order to pay later, the cart is kept', [], null, null, null],
  ['Cart', ['In order to pay later, as a shopper, I want to save my cart'], 'shopper', 'save my cart', 'pay later'],
  ['Export the daily sales so that the till can be checked', [], null, 'Export the daily sales', 'the till can be checked'],
  ['Daily sales so that the till can be checked', [], null, null, 'the till can be checked'],
  ['As a citizen, I want a form that can be printed so far', [], 'citizen', 'a form that can be printed so far', null],
];

describe('story sentence', () => {
  it.each(cases)('%s %j', (summary, lines, role, means, benefit) => {
    const sentence = storySentence({ ...line(summary), at: { in: 'summary', path: [], start: 0, end: summary.length } }, lines.map(line), ENGLISH);
    expect([sentence.role?.text ?? null, sentence.means?.text ?? null, sentence.benefit?.text ?? null]).toEqual([role, means, benefit]);
  });

  it('says where the means stands', () => {
    const summary = 'As a shopper, I want to save my cart so that I can pay later';
    const { means } = storySentence({ text: summary, at: { in: 'summary', path: [], start: 0, end: summary.length } }, [], ENGLISH);
    expect(summary.slice(means?.at.start, means?.at.end)).toBe('save my cart');
  });
});
