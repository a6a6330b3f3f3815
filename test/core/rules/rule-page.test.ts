import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { pointsByRule } from '../../../src/core/readiness/points';
import { scoreFormula } from '../../../src/core/readiness/score-formula';
import { MEASURED } from '../../../src/core/rules/measured';
import { measuredSentence } from '../../../src/core/rules/measured-sentence';
import { RULES } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/rule';
import { rulePage } from '../../../src/core/rules/rule-page';
import { issueFacts } from '../../support/arbitrary';
import { runs } from '../../support/runs';

const { rules } = DEFAULT_DEFINITION.ready;
const ruleOf = (id: string): Rule => RULES.find((rule) => rule.id === id) as Rule;

/** One sentence for people: starts with a capital, ends with its only full stop, and stays short. */
const isSentence = (text: string): boolean => /^[A-Z“][^!?]*[^.\s!?]\.$/.test(text) && !/[.!?]\s+[A-Z]/.test(text);
const JARGON = /\b(?:ADF|JSON|regex|parse[rd]?|lexicon|tokens?|INVEST|gherkin|precision|recall|kappa|F1|null|undefined|heuristic|NLP)\b/i;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the words of %s', (_, rule) => {
  it.each([
    ['why', rule.why],
    ...Object.entries(rule.says).flatMap(([say, { problem, remedy }]): [string, string][] => [[`${say}, problem`, problem], [`${say}, remedy`, remedy]]),
  ])('%s is one short plain sentence', (_name, text) => {
    expect({ text, isSentence: isSentence(text) }).toEqual({ text, isSentence: true });
    expect(text.length).toBeLessThanOrEqual(110);
    expect(text).not.toMatch(JARGON);
  });

  it('ask one question and say where the usual weight comes from', () => {
    expect(rule.asks).toMatch(/^[A-Z][^.!?]*\?$/);
    expect(rule.gap).toMatch(/^[a-z][^.!?]{3,40}$/);
    expect(rule.usual.from).toMatch(/^[A-Z0-9].{20,}\.$/);
    expect(rule.usual.weight).toBeGreaterThanOrEqual(0);
    expect(rule.usual.level === 'advice').toBe(rule.usual.weight === 0);
  });

  it('make a page with every part', () => {
    const page = rulePage(rule, rules[rule.id], 7);
    for (const text of [page.asks, page.counts, page.why, page.usual, page.measured, ...page.says.flatMap(({ problem, remedy }) => [problem, remedy])]) {
      expect(text).toMatch(/^\S.+[.?…]$/);
      expect(text).not.toMatch(/[{}]/);
    }
    expect(page.says).toHaveLength(Object.keys(rule.says).length);
  });
});

describe('a page', () => {
  it.each([
    [{ level: 'required', weight: 5 }, 9, 'Required for ready, and worth 9 of 100 points here.'],
    [{ level: 'counted', weight: 5 }, 9, 'Not required, and worth 9 of 100 points here.'],
    [{ level: 'advice', weight: 0 }, 0, 'Advice in this project: it costs no points.'],
    [{ level: 'counted', weight: 5 }, null, 'It does not apply to this issue, so its points are shared among the others.'],
    [{ level: 'off', weight: 5 }, null, 'Off in this project.'],
    [undefined, null, 'Off in this project.'],
  ] as const)('says what %j with %s points counts for', (setting, points, counts) => {
    expect(rulePage(ruleOf('single-action'), setting, points).counts).toBe(counts);
  });

  it('shows a gap where each issue has its own words', () => {
    expect(rulePage(ruleOf('single-action'), rules['single-action'], 5).says).toEqual([{ problem: 'It asks for … actions at once: …', remedy: 'Split it, one story for each action.' }]);
  });
});

describe('how often a rule was right', () => {
  const measured = { 'single-action': { objections: 1203, right: 1084, stories: 1845, on: '1,845 public stories of 11 backlogs' }, 'has-means': { objections: 0, right: 0, stories: 845, on: '845 public stories of 11 backlogs' } };

  it.each([
    ['single-action', 'When this rule objected, it was right in 1,084 of 1,203 cases (1,845 public stories of 11 backlogs).'],
    ['has-means', 'It was measured, but never objected (845 public stories of 11 backlogs).'],
    ['has-estimate', 'Not measured: it checks a field or a link, not a text.'],
    ['no-open-question', 'Not measured: no public stories are labelled for it.'],
  ])('%s', (id, sentence) => {
    expect(measuredSentence(ruleOf(id), measured)).toBe(sentence);
  });

  it('is only said of rules that exist, and never beyond all cases', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(MEASURED).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(MEASURED).filter(({ objections, right }) => right > objections)).toEqual([]);
  });
});

describe('the points of each rule', () => {
  it('are what the findings lose and the score keeps', () => {
    fc.assert(
      fc.property(issueFacts(), (issue) => {
        const judged = judge(issue, DEFAULT_DEFINITION);
        const points = pointsByRule(judged, DEFAULT_DEFINITION.ready);
        expect(judged.findings.map(({ rule }) => points.get(rule))).toEqual(judged.findings.map(({ lost }) => lost));
        expect(judged.met.reduce((sum, rule) => sum + (points.get(rule) ?? 0), 0)).toBe(judged.score ?? 0);
      }),
      runs(100),
    );
  });

  it('are explained in two sentences with the thresholds', () => {
    const text = scoreFormula({ readyFrom: 85, closeFrom: 55 });
    expect(text.split(/(?<=\.) /)).toHaveLength(2);
    expect(text).toMatch(/From 85 with every required rule met it is ready, from 55 close\.$/);
  });
});
