import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { setAsideWords, verdictSentence } from '../../../static/panel/verdict-sentence';
import { finding, readiness } from '../facts';

const required = finding({ level: 'required' });

test.each([
  [100, [], 'Ready to be picked up: every rule is met.'],
  [90, [finding()], 'Ready to be picked up.'],
  [85, [required], 'Enough points, but 1 required rule still to meet.'],
  [79, [finding()], '1 point short of ready.'],
  [62, [required, required], '18 points short of ready, and 2 required rules still to meet.'],
])('score %i', (score, findings, sentence) => {
  expect(verdictSentence(readiness({ score, findings }), DEFAULT_DEFINITION.ready)).toBe(sentence);
});

test.each([[0, ''], [1, ' 1 rule is set aside.'], [2, ' 2 rules are set aside.']])('%i set aside', (rules, words) => {
  expect(setAsideWords(rules)).toBe(words);
});
