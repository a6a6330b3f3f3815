import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { PRESETS } from '../../../src/core/definition/presets';
import { judge } from '../../../src/core/readiness/judge';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { bold, doc, h, p } from '../../support/adf';
import { issueFacts } from '../../support/arbitrary';
import { runs } from '../../support/runs';
import { issueOf, LISTS, readyDefinition, storyPlan } from '../../support/story-plan';

const scoreOf = (issue: IssueFacts) => judge(issue, DEFAULT_DEFINITION).score;
/** What a person is told, without the places, which follow the document. */
const told = (issue: IssueFacts) => {
  const { score, band, findings, criteria, sentence, actions } = judge(issue, DEFAULT_DEFINITION);
  return { score, band, findings: findings.map(({ rule, lost }) => ({ rule, lost })), criteria: [...criteria], sentence, actions };
};

/** The plan with its criteria in the description, in one shape or another. */
const shaped = (plan: Parameters<typeof issueOf>[0], title: object, list: (criteria: readonly string[]) => object[]): IssueFacts => {
  const { context, criteria } = plan;
  return { ...issueOf({ ...plan, criteria: [], criteriaIn: 'description' }), description: doc(...context.map((line) => p(line)), title as ReturnType<typeof p>, ...(list(criteria) as ReturnType<typeof p>[])) };
};
const bullets = LISTS.bullets ?? (() => []);
const title = h(2, 'Acceptance criteria');

it('what is lost and the score add up to 100 over the rules that apply, by any definition', () => {
  fc.assert(
    fc.property(fc.oneof(storyPlan().map(issueOf), issueFacts()), readyDefinition(), (issue, ready) => {
      const { score, findings, notApplicable, met } = judge(issue, { ...DEFAULT_DEFINITION, ready });
      if (score === null) return;
      expect(findings.reduce((sum, { lost }) => sum + lost, score)).toBe(100);
      const apart = new Set(notApplicable.map(({ rule }) => rule));
      expect([...met, ...findings.map(({ rule }) => rule)].filter((rule) => apart.has(rule))).toEqual([]);
      expect(findings.filter(({ level, lost }) => level === 'advice' && lost > 0)).toEqual([]);
    }),
    runs(500),
  );
});

it('the order of the criteria changes neither the score nor what is lost', () => {
  const shuffled = storyPlan().chain((plan) => fc.shuffledSubarray([...plan.criteria], { minLength: plan.criteria.length }).map((criteria) => ({ plan, other: { ...plan, criteria } })));
  fc.assert(
    fc.property(shuffled, ({ plan, other }) => {
      const [one, two] = [told(issueOf(plan)), told(issueOf(other))];
      expect({ ...one, criteria: [...one.criteria].sort() }).toEqual({ ...two, criteria: [...two.criteria].sort() });
    }),
    runs(300),
  );
});

describe('the score is the same', () => {
  it.each(Object.entries(LISTS))('for criteria as %s', (_, list) => {
    fc.assert(fc.property(storyPlan(), (plan) => expect(told(shaped(plan, title, list))).toEqual(told(shaped(plan, title, bullets)))), runs(200));
  });

  it.each([
    ['a heading of another level', h(4, 'Acceptance criteria')],
    ['capitals', h(2, 'ACCEPTANCE CRITERIA')],
    ['a colon', h(2, 'Acceptance Criteria:')],
    ['a bold line', bold('Acceptance criteria')],
    ['its short name', h(3, 'AC')],
    ['a typed title', p('Acceptance criteria:')],
  ])('for a title with %s', (_, other) => {
    fc.assert(fc.property(storyPlan(), (plan) => expect(told(shaped(plan, other, bullets))).toEqual(told(shaped(plan, title, bullets)))), runs(200));
  });

  it.each<[string, (issue: IssueFacts) => IssueFacts]>([
    ['a full stop behind the summary', (issue) => ({ ...issue, summary: `${issue.summary}.` })],
    ['a small first letter', (issue) => ({ ...issue, summary: issue.summary.charAt(0).toLowerCase() + issue.summary.slice(1) })],
    ['bold words', (issue) => withMarks('strong', 1)(issue)],
    ['words that are bold by half', (issue) => withMarks('strong', 0.5)(issue)],
    ['words that are in italics by half', (issue) => withMarks('em', 0.5)(issue)],
    ['underlined words', (issue) => withMarks('underline', 1)(issue)],
    ['small letters throughout', (issue) => ({ ...issue, summary: issue.summary.toLowerCase() })],
    ['capital letters throughout', (issue) => ({ ...issue, summary: issue.summary.toUpperCase() })],
    ['spaces around the summary', (issue) => ({ ...issue, summary: `  ${issue.summary} ` })],
    ['who it is assigned to, and when it was touched', (issue) => ({ ...issue, assignee: '712020:x', updated: '2020-01-01T00:00:00.000+0000' })],
  ])('with %s', (_, change) => {
    fc.assert(fc.property(storyPlan().map(issueOf), (issue) => expect(scoreOf(change(issue))).toBe(scoreOf(issue))), runs(300));
  });
});

it('judging changes nothing, and says the same again', () => {
  fc.assert(
    fc.property(fc.oneof(storyPlan().map(issueOf), issueFacts()), fc.constantFrom(...PRESETS), (issue, { ready }) => {
      const definition = frozen({ ...DEFAULT_DEFINITION, ready });
      const once = JSON.stringify(judge(issue, definition));
      expect(JSON.stringify(judge(frozen(structuredClone(issue)), definition))).toBe(once);
    }),
    runs(200),
  );
});

/** Puts a mark on the words of every list item and paragraph, or on the first half of each. */
function marked(node: unknown, type: string, share: number): unknown {
  if (Array.isArray(node)) return node.flatMap((one: unknown) => marked(one, type, share));
  if (typeof node !== 'object' || node === null) return node;
  if ('text' in node && typeof node.text === 'string') {
    const end = Math.ceil(node.text.length * share);
    const rest = node.text.slice(end);
    return [{ ...node, marks: [{ type }], text: node.text.slice(0, end) }, ...(rest === '' ? [] : [{ ...node, text: rest }])];
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'content' ? marked(value, type, share) : value]));
}

const withMarks = (type: string, share: number) => (issue: IssueFacts): IssueFacts => ({ ...issue, description: marked(issue.description, type, share), criteriaFields: issue.criteriaFields.map((field) => marked(field, type, share)) });

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) frozen(one);
    Object.freeze(value);
  }
  return value;
}
