import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { allowance } from '../../../static/panel/allowance';
import { doc, h, ul } from '../../support/adf';
import { facts } from '../facts';

const criteria = (...items: string[]) => ({ description: doc(h(2, 'Acceptance criteria'), ul(...items)) });

test.each<[string, string, Parameters<typeof facts>[0], unknown]>([
  ['a role that builds', 'real-role', { summary: 'As a developer, I want to see the log' }, { list: 'personas', word: 'developer' }],
  ['a vague word', 'testable-criteria', criteria('The search is fast', 'An empty one shows a hint'), { list: 'allowed', word: 'fast' }],
  ['the first of two vague criteria', 'testable-criteria', criteria('The search is fast', 'The list is nice to read'), { list: 'allowed', word: 'fast' }],
  ['two vague words in one criterion', 'testable-criteria', criteria('The search is fast and easy', 'An empty one shows a hint'), null],
  ['a bare topic', 'testable-criteria', criteria('Search', 'An empty one shows a hint'), null],
  ['a placeholder is written over', 'no-placeholder', { summary: 'As a shopper, I want to pay TBD' }, null],
  ['a rule without words', 'has-benefit', { summary: 'As a shopper, I want to pay' }, null],
])('%s', (_, rule, change, expected) => {
  const issue = facts(change);
  const finding = judge(issue, DEFAULT_DEFINITION).findings.find((one) => one.rule === rule);
  expect(finding).toBeDefined();
  expect(finding && allowance(issue, DEFAULT_DEFINITION, finding)).toEqual(expected);
});

test('a role longer than a word may be is not offered', () => {
  const issue = facts({ summary: 'As a developer of the team that looks after the billing and the ledger of all our markets, I want to see the log' });
  const finding = judge(issue, DEFAULT_DEFINITION).findings.find(({ rule }) => rule === 'real-role');
  expect(finding?.quote.length).toBeGreaterThan(60);
  expect(finding && allowance(issue, DEFAULT_DEFINITION, finding)).toBeNull();
});
