import fc from 'fast-check';
import { cutCondition } from '../../../src/core/fixes/cut-condition';
import { minimalSummary } from '../../../src/core/rules/minimal-summary';
import { parseStory } from '../../../src/core/story/parse-story';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

test.each([
  ['Pay by card (with 3-D Secure and a saved card)', '(with 3-D Secure and a saved card)', 'Pay by card', 'With 3-D Secure and a saved card'],
  ['Pay [only if the cart is full] by card', '[only if the cart is full]', 'Pay by card', 'Only if the cart is full'],
  ['As a clerk, I want to pay by card. Vouchers come later.', 'rd. Vouchers come later', 'As a clerk, I want to pay by card.', 'Vouchers come later.'],
  ['Show the result, within 2 seconds', 'within 2 seconds', 'Show the result', 'Within 2 seconds'],
  ['Show the result within 2 seconds, so that I wait less', 'within 2 seconds', 'Show the result, so that I wait less', 'Within 2 seconds'],
])('%j without %j is %j and the criterion %j', (summary, found, left, criterion) => {
  const start = summary.indexOf(found);
  expect(cutCondition(summary, start, start + found.length)).toEqual({ summary: left, criterion });
});

test.each([
  ['nothing is left of the summary', '(with all the cards)', 0, 20],
  ['one word is left', 'Pay (with all the cards)', 4, 24],
  ['nothing is in the brackets', 'Pay by card ()', 12, 14],
  ['the place is behind the end', 'Pay by card', 90, 99],
])('null when %s', (_, summary, start, end) => {
  expect(cutCondition(summary, start, end)).toBeNull();
});

test('what the rule found is gone afterwards', () => {
  for (const summary of ['Pay by card (with cards, and later with vouchers as well)', 'I want to pay by card. Vouchers come later on.']) {
    const verdict = minimalSummary.check(parseStory(facts({ summary }), ['story']), { largestEstimate: 13, words: { personas: [], allowed: [] } });
    const at = verdict.kind === 'unmet' ? verdict.hits[0].at : null;
    const cut = cutCondition(summary, at?.start ?? 0, at?.end ?? 0);
    expect(minimalSummary.check(parseStory(facts({ summary: cut?.summary ?? summary }), ['story']), { largestEstimate: 13, words: { personas: [], allowed: [] } })).toEqual({ kind: 'met' });
  }
});

test('never throws, and no letter or digit is lost', () => {
  const letters = (text: string): string => [...text.toLowerCase()].filter((c) => /[a-z0-9]/.test(c)).sort().join('');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1 (){}[].,;:-') }), fc.nat(40), fc.nat(40), (summary, a, b) => {
      const cut = cutCondition(summary, Math.min(a, b), Math.max(a, b));
      if (cut !== null) expect(letters(cut.summary + cut.criterion)).toBe(letters(summary));
    }),
    runs(500),
  );
});
