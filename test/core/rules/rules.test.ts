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
  readonly expect: 'met' | 'not-applicable' | readonly (readonly [say: string, quote: string])[];
}

const bug = { name: 'Bug', level: 0 };

const CASES: Readonly<Record<string, readonly Case[]>> = {
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
  const verdict = rule.check(parseStory(issue, DEFAULT_DEFINITION.ready.storyTypes));
  return verdict.kind === 'unmet' ? verdict.hits.map((hit) => [hit.say, hit.quote]) : verdict.kind;
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(CASES[id] ?? [])('case %#', ({ issue, expect: expected }) => {
    expect(check(rule, issue)).toEqual(expected);
  });

  it('has words for every finding that its cases bring up', () => {
    const said = (CASES[id] ?? []).flatMap(({ expect: expected }) => (typeof expected === 'string' ? [] : expected.map(([say]) => say)));
    expect([...new Set(said)].sort()).toEqual(Object.keys(rule.says).sort());
  });
});

describe('places', () => {
  it('point at the quoted words in the document', () => {
    const issue = facts({ description: doc(p('Fine.'), ul('Colour: TBD, size: M')) });
    const rule = RULES.find(({ id }) => id === 'no-placeholder') as Rule;
    const verdict = rule.check(parseStory(issue, []));
    expect(verdict.kind === 'unmet' && verdict.hits[0].at).toEqual({ in: 'description', path: [1, 0, 0], start: 8, end: 11 });
  });
});

test('registry, default definition and cases name the same rules', () => {
  const ids = RULES.map(({ id }) => id).sort();
  expect(Object.keys(CASES).sort()).toEqual(ids);
  expect(Object.keys(DEFAULT_DEFINITION.ready.rules).sort()).toEqual(ids);
});
