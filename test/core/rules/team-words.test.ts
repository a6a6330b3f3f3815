import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { TeamWords } from '../../../src/core/definition/definition';
import { judge } from '../../../src/core/readiness/judge';
import { isOwnPersona } from '../../../src/core/rules/team-words';
import { doc, h, ul } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const withWords = (words: Partial<TeamWords>) => ({ ...DEFAULT_DEFINITION, ready: { ...DEFAULT_DEFINITION.ready, words: { personas: [], allowed: [], ...words } } });

/** The quotes of the findings of one rule. */
const objections = (rule: string, words: Partial<TeamWords>, change: Parameters<typeof facts>[0]) =>
  judge(facts(change), withWords(words)).findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);

const criteria = (...items: string[]) => ({ description: doc(h(2, 'Acceptance criteria'), ul(...items)) });

describe('a team’s personas', () => {
  it.each([
    ['developer', ['developer'], true],
    ['Developers', ['a developer'], true],
    ['backend  developer', ['Backend Developer'], true],
    ['developer', ['backend developer'], false],
    ['developer', [''], false],
    ['developer', [], false],
  ])('%s with %j: %s', (role, personas, own) => {
    expect(isOwnPersona(role, { personas, allowed: [] })).toBe(own);
  });

  it('are users of the product', () => {
    const story = { summary: 'As a developer, I want to print a slip' };
    expect(objections('real-role', {}, story)).toEqual(['developer']);
    expect(objections('real-role', { personas: ['developer'] }, story)).toEqual([]);
    expect(objections('real-role', { personas: ['tester'] }, story)).toEqual(['developer']);
  });
});

describe('a team’s allowed words', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing allowed', [], ['The search is fast'], ['The search is fast']],
    ['the word itself', ['fast'], ['The search is fast'], []],
    ['in any case', ['FAST'], ['The search is fast'], []],
    ['another word', ['slow'], ['The search is fast'], ['The search is fast']],
    ['only whole words', ['fas'], ['The search is fast'], ['The search is fast']],
    ['one of two vague words', ['fast'], ['The search is fast and easy'], ['The search is fast and easy']],
    ['a phrase', ['fast lane'], ['The fast  lane is offered at the till'], ['The fast  lane is offered at the till']],
    ['a phrase over one blank', ['fast lane'], ['The fast lane is offered at the till'], []],
    ['a bare topic stays one', ['fast'], ['fast'], ['fast']],
    ['only the criterion with the word', ['fast'], ['The search is fast', 'The list is nice to read'], ['The list is nice to read']],
    ['signs of patterns are letters', ['(fast', '.*', '[a-z]+', '\\d', '$&'], ['The search is fast'], ['The search is fast']],
  ])('%s', (_, allowed, items, left) => {
    expect(objections('testable-criteria', { allowed }, criteria(...items))).toEqual(left);
  });

  it.each<[string, string[], string[]]>([
    ['Show the TBD board', [], ['TBD']],
    ['Show the TBD board', ['TBD'], []],
    ['Show the TBD board', ['TBD board'], []],
    ['Show the TBD board, rest TBD', ['TBD board'], []],
    ['Show the TBD board, colour ???', ['TBD'], ['???']],
  ])('placeholders: %s with %j', (summary, allowed, left) => {
    expect(objections('no-placeholder', { allowed }, { summary })).toEqual(left);
  });

  it('never lower a score, and never make a finding that was not there', () => {
    const word = fc.oneof(fc.constantFrom('TBD', 'fast', 'cart', 'a receipt', 'Given', '???', ''), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(issueFacts(), fc.array(word, { maxLength: 5 }), fc.array(word, { maxLength: 3 }), (issue, allowed, personas) => {
        const [before, after] = [judge(issue, withWords({})), judge(issue, withWords({ allowed, personas }))];
        const known = new Set(before.findings.map(({ rule }) => rule));
        return (after.score ?? 0) >= (before.score ?? 0) && after.findings.every(({ rule }) => known.has(rule));
      }),
      runs(200),
    );
  });
});
