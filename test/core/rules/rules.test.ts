import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { RULES } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/rule';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { parseStory } from '../../../src/core/story/parse-story';
import { doc, h, p, ul } from '../../support/adf';
import { facts, linked } from '../../support/facts';

interface Case {
  readonly issue: IssueFacts;
  /** `met`, `not-applicable`, or the message keys with the quoted words. */
  readonly expect: 'met' | 'not-applicable' | 'lost-with' | readonly (readonly [say: string, quote: string])[];
}

const bug = { name: 'Bug', level: 0 };

const criteria = (...items: string[]) => doc(h(2, 'Acceptance criteria'), ul(...items));
const sentence = (means: string) => facts({ summary: `As a shopper, I want to ${means} so that I save time` });

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'has-role': [
    { issue: facts({ summary: 'As a shopper, I want to pay' }), expect: 'met' },
    { issue: facts({ summary: 'Export the daily sales' }), expect: [['missing', '']] },
    { issue: facts({ type: bug }), expect: 'not-applicable' },
  ],
  'has-benefit': [
    { issue: facts({ summary: 'As a shopper, I want to pay so that I own it' }), expect: 'met' },
    { issue: facts({ summary: 'As a shopper, I want to pay in order to own it' }), expect: 'met' },
    { issue: facts({ summary: 'As a shopper, I want to pay' }), expect: [['missing', '']] },
    { issue: facts({ type: bug }), expect: 'not-applicable' },
  ],
  'real-role': [
    { issue: facts({ summary: 'As a shop assistant, I want to print a slip' }), expect: 'met' },
    { issue: facts({ summary: 'As a backend developer, I want to print a slip' }), expect: [['team', 'backend developer']] },
    { issue: facts({ summary: 'As the system, I want to print a slip' }), expect: [['team', 'system']] },
    { issue: facts({ summary: 'Print a slip' }), expect: 'not-applicable' },
  ],
  'single-action': [
    { issue: sentence('export the sales'), expect: 'met' },
    { issue: sentence('export the sales and print a slip'), expect: [['several', 'export the sales and print a slip']] },
    { issue: sentence('search and filter products'), expect: [['several', 'search and filter products']] },
    { issue: sentence('drag and drop cards'), expect: 'met' },
    { issue: sentence('see my name and address'), expect: 'met' },
    { issue: sentence('see reports that I can filter and sort'), expect: 'met' },
    { issue: sentence('view orders, returns and reports'), expect: 'met' },
    { issue: facts({ summary: 'Receipts' }), expect: 'not-applicable' },
  ],
  'minimal-summary': [
    { issue: sentence('export the sales (CSV)'), expect: 'met' },
    { issue: facts({ summary: 'As a shopper, I want to pay (with cards, and later with vouchers as well)' }), expect: [['aside', '(with cards, and later with vouchers as well)']] },
    { issue: sentence('pay by Bank Transfer (BT)'), expect: [['short', '(BT)']] },
    { issue: facts({ summary: 'As a shopper, I want to pay by card. I want a receipt.' }), expect: [['second', 'rd. I want a receipt']] },
    { issue: sentence('pay by card etc. And so on'), expect: 'met' },
    { issue: facts({ summary: 'As a shopper, I want to pay by card. Vouchers come later.' }), expect: [['second', 'rd. Vouchers come later']] },
    { issue: facts({ type: bug }), expect: 'not-applicable' },
  ],
  'enough-criteria': [
    { issue: facts({ description: criteria('It opens', 'It closes') }), expect: 'met' },
    { issue: facts({ description: criteria('It opens') }), expect: [['few', 'It opens']] },
    { issue: facts({ description: criteria(...Array.from({ length: 13 }, (_, n) => `It shows ${n}`)) }), expect: [['many', '']] },
    { issue: facts(), expect: 'lost-with' },
  ],
  'testable-criteria': [
    { issue: facts({ description: criteria('The total shows tax', 'An empty cart cannot be paid', 'Takes under 2 seconds') }), expect: 'met' },
    { issue: facts({ description: criteria('The total shows tax', 'It is user friendly', 'Works properly') }), expect: [['vague', 'It is user friendly'], ['vague', 'Works properly']] },
    { issue: facts({ description: criteria('Layout') }), expect: [['vague', 'Layout']] },
    { issue: facts(), expect: 'lost-with' },
  ],
  'right-size': [
    { issue: facts({ estimate: 13 }), expect: 'met' },
    { issue: facts({ estimate: 21 }), expect: [['large', '21']] },
    { issue: facts({ estimate: null }), expect: 'lost-with' },
    { issue: facts({ estimate: undefined }), expect: 'not-applicable' },
  ],
  'no-open-question': [
    { issue: facts({ description: doc(p('The dialog asks “Are you sure?” before it deletes.'), p('See https://shop.example/?id=3')) }), expect: 'met' },
    { issue: facts({ description: doc(p('Prices are net. Do we show tax?')) }), expect: [['open', 'Do we show tax?']] },
    { issue: facts({ description: doc(p('Pay by ???')) }), expect: 'met' },
  ],
  'has-means': [
    { issue: facts({ summary: 'As a shopper, I want to pay' }), expect: 'met' },
    { issue: facts({ summary: 'Export the daily sales' }), expect: 'met' },
    { issue: facts({ summary: 'Receipts' }), expect: [['missing', 'Receipts']] },
    { issue: facts({ summary: 'Receipts', type: bug }), expect: 'not-applicable' },
  ],
  'has-criteria': [
    { issue: facts({ description: doc(h(2, 'Acceptance criteria'), ul('The total shows tax')) }), expect: 'met' },
    { issue: facts({ description: doc(p('See the acceptance criteria of the epic.')) }), expect: [['missing', '']] },
    { issue: facts({ type: bug }), expect: [['missing', '']] },
  ],
  'has-estimate': [
    { issue: facts({ estimate: 3 }), expect: 'met' },
    { issue: facts({ estimate: 0 }), expect: 'met' },
    { issue: facts({ estimate: null }), expect: [['missing', '']] },
    { issue: facts({ estimate: undefined }), expect: 'not-applicable' },
  ],
  'no-open-blocker': [
    { issue: facts(), expect: 'met' },
    { issue: facts({ blockers: [linked('SHOP-2', 'done')] }), expect: 'met' },
    { issue: facts({ blockers: [linked('SHOP-2', 'new'), linked('SHOP-3', 'indeterminate')] }), expect: [['open', 'SHOP-2 Summary of SHOP-2'], ['open', 'SHOP-3 Summary of SHOP-3']] },
  ],
  'no-placeholder': [
    { issue: facts({ summary: 'Export the todo list', description: doc(p('Tax is shown in the total.')) }), expect: 'met' },
    { issue: facts({ description: doc(p('Colour: TBD')) }), expect: [['found', 'TBD']] },
    { issue: facts({ summary: 'Pay by ???', description: doc(p('The limit is to be defined.')) }), expect: [['found', '???'], ['found', 'to be defined']] },
    { issue: facts({ description: doc(p('As a [insert role], I want to pay')) }), expect: [['found', '[insert role]']] },
  ],
};

const check = (rule: Rule, issue: IssueFacts): Case['expect'] => {
  const verdict = rule.check(parseStory(issue, DEFAULT_DEFINITION.ready.storyTypes), DEFAULT_DEFINITION.ready);
  return verdict.kind === 'unmet' ? verdict.hits.map((hit) => [hit.say, hit.quote]) : verdict.kind;
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(CASES[id] ?? [])('case %#', ({ issue, expect: expected }) => {
    expect(check(rule, issue)).toEqual(expected);
  });

  it('has words for every finding that its cases bring up', () => {
    const said = (CASES[id] ?? []).flatMap(({ expect: expected }) => (typeof expected === 'string' ? [] : expected.map(([say]) => say)));
    const absent = (CASES[id] ?? []).some(({ expect: expected }) => expected === 'lost-with') ? ['absent'] : [];
    expect([...new Set([...said, ...absent])].sort()).toEqual(Object.keys(rule.says).sort());
  });
});

describe('places', () => {
  it('point at the quoted words in the document', () => {
    const issue = facts({ description: doc(p('Fine.'), ul('Colour: TBD, size: M')) });
    const rule = RULES.find(({ id }) => id === 'no-placeholder') as Rule;
    const verdict = rule.check(parseStory(issue, []), DEFAULT_DEFINITION.ready);
    expect(verdict.kind === 'unmet' && verdict.hits[0].at).toEqual({ in: 'description', path: [1, 0, 0], start: 8, end: 11 });
  });
});

test('registry, default definition and cases name the same rules', () => {
  const ids = RULES.map(({ id }) => id).sort();
  expect(Object.keys(CASES).sort()).toEqual(ids);
  expect(Object.keys(DEFAULT_DEFINITION.ready.rules).sort()).toEqual(ids);
});
