import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { fingerprint } from '../../../src/core/readiness/fingerprint';
import { judge } from '../../../src/core/readiness/judge';
import { parseStory } from '../../../src/core/story/parse-story';
import { doc, h, p, ul } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { facts, linked } from '../../support/facts';

const ready = facts({
  summary: 'As a shopper, I want to save my cart so that I can pay later',
  description: doc(h(2, 'Acceptance criteria'), ul('The cart is back after signing in again', 'An empty cart shows a hint')),
  estimate: 3,
});

const judged = (issue = ready) => judge(issue, DEFAULT_DEFINITION);

describe('judge', () => {
  it('a story with all parts is ready', () => {
    expect(judged()).toMatchObject({ score: 100, band: 'ready', findings: [], criteria: ['The cart is back after signing in again', 'An empty cart shows a hint'] });
  });

  it('a missing required rule keeps a high score from being ready', () => {
    const { score, band, findings } = judged({ ...ready, estimate: null });
    expect({ score, band }).toEqual({ score: 85, band: 'close' });
    expect(findings).toMatchObject([{ rule: 'has-estimate', level: 'required', lost: 8, fix: 'estimate', under: null }, { rule: 'right-size', lost: 7, fix: null, under: 'has-estimate' }]);
  });

  it('a rule that was set aside for the issue does not apply, and its reason is told', () => {
    const { score, notApplicable } = judge({ ...ready, estimate: null }, DEFAULT_DEFINITION, [{ rule: 'has-estimate', reason: 'a fixed-price change', byAdministrator: true }]);
    expect(score).toBe(100);
    expect(notApplicable).toEqual(expect.arrayContaining(['has-estimate', 'right-size'].map((rule) => ({ rule, because: 'Set aside: a fixed-price change' }))));
  });

  it('names the largest loss first and adds up to 100', () => {
    const { score, band, findings } = judged(facts({ summary: 'Receipts TBD', blockers: [linked('SHOP-9', 'new')] }));
    expect(findings.map(({ rule, lost }) => [rule, lost])).toEqual([['has-criteria', 21], ['has-means', 11], ['testable-criteria', 11], ['no-open-blocker', 11], ['has-role', 9], ['has-estimate', 8], ['has-benefit', 7], ['right-size', 7], ['enough-criteria', 5], ['no-placeholder', 5]]);
    expect({ score, band }).toEqual({ score: 5, band: 'not-ready' });
  });

  it('fills the words of a finding', () => {
    expect(judged({ ...ready, blockers: [linked('SHOP-9', 'new')] }).findings[0]).toMatchObject({ problem: 'It waits for SHOP-9, which is not done.', quote: 'SHOP-9 Summary of SHOP-9' });
  });

  it('what does not apply leaves the sum', () => {
    const { score, notApplicable } = judged({ ...ready, type: { name: 'Bug', level: 0 }, estimate: undefined });
    expect(score).toBe(100);
    expect(notApplicable.map(({ rule }) => rule)).toEqual(['has-role', 'has-means', 'has-benefit', 'real-role', 'single-action', 'minimal-summary', 'has-estimate', 'right-size']);
  });

  it('tells the parts of the sentence and its actions', () => {
    expect(judged()).toMatchObject({ sentence: { role: 'shopper', means: 'save my cart', benefit: 'I can pay later' }, actions: ['save'] });
  });

  it('a type that the project does not score has no score', () => {
    const definition = { ...DEFAULT_DEFINITION, ready: { ...DEFAULT_DEFINITION.ready, issueTypes: ['bug'] } };
    expect(judge(ready, definition)).toMatchObject({ score: null, notApplicable: expect.arrayContaining([{ rule: 'has-means', because: 'This project does not score issues of the type Story.' }]) });
  });

  it('reads criteria from the field that the definition names', () => {
    expect(judged({ ...ready, description: null, criteriaFields: ['* The total shows tax\n* An empty cart shows a hint'] }).criteria).toEqual(['The total shows tax', 'An empty cart shows a hint']);
  });

  it.each([[1], [-1]])('level %d is not scored', (level) => {
    expect(judged(facts({ type: { name: 'X', level } }))).toMatchObject({ score: null, band: null, findings: [] });
  });

  it('score and losses add up to 100 for every issue, and required losses keep it from ready', () => {
    fc.assert(
      fc.property(issueFacts(), (issue) => {
        const { score, band, findings } = judged(issue);
        if (score === null) return findings.length === 0 && band === null;
        const lost = findings.reduce((sum, finding) => sum + finding.lost, 0);
        return score + lost === 100 && (band !== 'ready' || findings.every(({ level }) => level !== 'required'));
      }),
    );
  });

  it('a fix never lowers the score', () => {
    fc.assert(
      fc.property(issueFacts(), (issue) => {
        // text that the rules do not read is not mended by writing it anew: more rules apply then
        fc.pre(parseStory(issue, []).language !== null);
        const before = judged(issue).score ?? 0;
        const fixes = [{ ...issue, estimate: 3 }, { ...issue, blockers: [] }, { ...issue, summary: 'As a shopper, I want to pay' }];
        return fixes.every((fixed) => issue.estimate === undefined || (judged(fixed).score ?? 0) >= before);
      }),
    );
  });
});

describe('fingerprint', () => {
  const print = (issue = ready) => fingerprint(issue, DEFAULT_DEFINITION);

  it('is the same for what no rule reads', () => {
    expect(print({ ...ready, assignee: 'x', updated: 'later', parent: linked('SHOP-5', 'new', 1) })).toBe(print());
  });

  it.each([
    ['summary', { summary: 'Pay' }],
    ['estimate', { estimate: 5 }],
    ['description', { description: doc(p('x')) }],
    ['type', { type: { name: 'Bug', level: 0 } }],
    ['blockers', { blockers: [linked('SHOP-9', 'new')] }],
  ])('changes with %s', (_, change) => {
    expect(print({ ...ready, ...change })).not.toBe(print());
  });

  it('changes with the definition’s version', () => {
    expect(fingerprint(ready, { ...DEFAULT_DEFINITION, version: 2 })).not.toBe(print());
  });
});
