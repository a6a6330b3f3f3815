import type { Reason } from '../../../src/core/roadmap/reasons';
import { accuracyWords, confidenceWords, reasonSentence } from '../../../static/shared/suggestion-words';

const names = { texts: ['Refund after Checkout fails'], nameOf: (id: string) => ({ 7: 'Payments', 8: 'Autumn' })[id] };

test.each<[readonly Reason[], string]>([
  [[{ kind: 'words', words: ['checkout', 'refund'], like: 'SHOP-3' }, { kind: 'component', values: ['7'] }], 'Shares checkout, refund with SHOP-3; same component (Payments).'],
  [[{ kind: 'version', values: ['8', '9'] }], 'Same fix version (Autumn).'],
  [[{ kind: 'version', values: ['9'] }], 'Same fix version.'],
  [[{ kind: 'label', values: ['mobile'] }, { kind: 'assignee' }], 'Same label (mobile); its assignee has items there.'],
  [[{ kind: 'link', keys: ['SHOP-4'] }], 'Linked to SHOP-4.'],
  [[{ kind: 'reporter', count: 4, of: 4 }], "Its reporter's 4 nearest items went there."],
  [[], ''],
])('%j is said as %j', (reasons, sentence) => {
  expect(reasonSentence(reasons, names)).toBe(sentence);
});

test.each([
  [null, 'Strong signs, but too few linked items to say how often that is right.'],
  [1, 'Right for more than 9 in 10 of this project’s own items.'],
  [0.95, 'Right for more than 9 in 10 of this project’s own items.'],
  [0.949, 'Right for about 9 in 10 of this project’s own items.'],
  [0.899, 'Right for about 8 in 10 of this project’s own items.'],
  [0.7, 'Right for about 7 in 10 of this project’s own items.'],
  [0.1, 'Right for about 1 in 10 of this project’s own items.'],
  [0.099, 'Right for fewer than 1 in 10 of this project’s own items.'],
])('a confidence of %s is said as %j', (confidence, words) => {
  expect(confidenceWords(confidence)).toBe(words);
});

const measured = { kind: 'measured', asked: 180, first: 141, firstThree: 168, spokeFor: 120, spokeRight: 113 } as const;

test.each([
  [measured, 'Checked against 180 items of this project that have an epic: the right epic came first for 78 %, among the first three for 93 %. It was sure enough to be shown for 120 of them, and right for 94 % of these.'],
  [{ ...measured, asked: 1, first: 1, firstThree: 1, spokeFor: 0, spokeRight: 0 }, 'Checked against 1 item of this project that has an epic: the right epic came first for 100 %, among the first three for 100 %. Sure enough to be shown it was for none of them.'],
  [{ kind: 'too-few', linked: 12, wanted: 20 } as const, 'Too few linked items to tell how often this is right: 12 of the 20 that it takes belong to an open epic.'],
])('%j is said in words', (accuracy, words) => {
  expect(accuracyWords(accuracy).replaceAll('\u00a0', ' ')).toBe(words);
});
