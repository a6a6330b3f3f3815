import { sentenceStarts } from '../../../src/core/fixes/sentence-ends';

const sentences = (text: string): string[] => {
  const starts = [0, ...sentenceStarts(text)];
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
};

test.each([
  ['The total shows tax. The receipt is sent.', ['The total shows tax.', 'The receipt is sent.']],
  ['It opens! Does it close? Yes.', ['It opens!', 'Does it close?', 'Yes.']],
  ['One line\nanother line', ['One line', 'another line']],
  ['The limit is 100. More is refused.', ['The limit is 100.', 'More is refused.']],
  ['Eine Quittung wird z.B. Karten gezeigt. Älteres entfällt.', ['Eine Quittung wird z.B. Karten gezeigt.', 'Älteres entfällt.']],
  ['Fees, e.g. VAT, are shown.', ['Fees, e.g. VAT, are shown.']],
  ['Sent to J. Smith.', ['Sent to J. Smith.']],
  ['1. The cart is empty', ['1. The cart is empty']],
  ['Version 1.2 works. "Quoted" too.', ['Version 1.2 works.', '"Quoted" too.']],
  ['it ends. but goes on', ['it ends. but goes on']],
  ['', ['']],
])('%j is %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
