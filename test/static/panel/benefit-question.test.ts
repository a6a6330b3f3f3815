import { benefitQuestion } from '../../../static/panel/benefit-question';

test.each([
  ['export the daily sales', 'export the daily sales so that …'],
  [null, 'so that …'],
  [`export ${'the daily sales '.repeat(20)}`, /^export the daily.{80,110} … so that …$/],
])('%j', (means, line) => {
  const [asks, sentence] = benefitQuestion(means).split('\n');
  expect(asks).toMatch(/^What is it for\?/);
  expect(sentence).toMatch(typeof line === 'string' ? new RegExp(`^${line}$`) : line);
});
