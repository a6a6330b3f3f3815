import fc from 'fast-check';
import type { ReadyDefinition, RuleSetting } from '../../src/core/definition/definition';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { IssueFacts } from '../../src/core/story/issue-facts';
import { br, doc, h, p, ul } from './adf';
import { facts, linked } from './facts';

/** A story by its parts, so that each rule is met and not met often, and can be mended on its own. */
export interface StoryPlan {
  readonly type: 'Story' | 'Task';
  readonly role: string | null;
  /** None: the summary only names a topic. */
  readonly actions: readonly string[];
  readonly benefit: string | null;
  readonly aside: string | null;
  readonly second: string | null;
  readonly criteria: readonly string[];
  readonly criteriaIn: 'description' | 'field';
  readonly context: readonly string[];
  readonly placeholder: string | null;
  readonly question: string | null;
  readonly estimate: number | null | undefined;
  readonly blockers: readonly ('new' | 'indeterminate' | 'done')[];
}

export const USER_ROLES = ['shopper', 'warehouse clerk', 'shop owner', 'returning customer'] as const;
export const TEAM_ROLES = ['developer', 'product owner', 'tester'] as const;
export const ACTIONS = ['export the daily sales', 'print a packing slip', 'cancel my order', 'rename a saved list', 'delete an old address'] as const;
export const GOOD_CRITERIA = ['An empty cart shows a hint', 'The total shows tax for 3 countries', 'A wrong code is refused', 'The mail is sent within 5 minutes', 'The list is sorted by date', 'A deleted address is no longer listed', 'Given an empty cart, when I pay, then I see an error'] as const;
export const VAGUE_CRITERIA = ['It is user friendly', 'Everything works', 'The page is fast', 'It is nice and easy'] as const;

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

export const storyPlan = (): fc.Arbitrary<StoryPlan> =>
  fc.record({
    type: fc.constantFrom('Story', 'Story', 'Story', 'Task'),
    role: orNull(fc.constantFrom(...USER_ROLES, ...TEAM_ROLES)),
    actions: fc.subarray([...ACTIONS], { maxLength: 3 }),
    benefit: orNull(fc.constantFrom('the month closes on time', 'nobody has to ask the office', 'fewer parcels come back')),
    aside: orNull(fc.constantFrom('(see the old shop for how)', '[only for the pilot region]')),
    second: orNull(fc.constantFrom('The old page stays until spring', 'Nothing else moves')),
    criteria: fc.array(fc.constantFrom(...GOOD_CRITERIA, ...GOOD_CRITERIA, ...VAGUE_CRITERIA), { maxLength: 15 }),
    criteriaIn: fc.constantFrom('description', 'field'),
    context: fc.subarray(['Clerks copy the figures by hand today.', 'The warehouse closes at six.', 'Two shops asked for it.']),
    placeholder: orNull(fc.constantFrom('TBD', 'The limits are to be defined', 'FIXME')),
    question: orNull(fc.constantFrom('Who may see the list?', 'Does it cover returns?')),
    estimate: fc.constantFrom(null, undefined, 0, 1, 3, 8, 13, 21, 40),
    blockers: fc.array(fc.constantFrom('new', 'indeterminate', 'done'), { maxLength: 3 }),
  });

/** The story in Jira's words. */
export function issueOf(plan: StoryPlan): IssueFacts {
  const { type, criteria, criteriaIn, context, placeholder, question, estimate, blockers } = plan;
  const rest = [...context, placeholder, question].filter((line) => line !== null).map((line) => p(line));
  const inDescription = criteriaIn === 'description' && criteria.length > 0;
  return facts({
    type: { name: type, level: 0 },
    summary: summaryOf(plan),
    description: doc(...rest, ...(inDescription ? [h(2, 'Acceptance criteria'), ul(...criteria)] : [])),
    criteriaFields: [criteriaIn === 'field' && criteria.length > 0 ? doc(ul(...criteria)) : null],
    estimate,
    blockers: blockers.map((category, index) => linked(`SHOP-${900 + index}`, category)),
  });
}

function summaryOf({ role, actions, benefit, aside, second }: StoryPlan): string {
  const lead = [role === null ? null : `As a ${role}`, actions.length === 0 ? 'Daily sales' : `I want to ${actions.join(' and ')}`].filter((part) => part !== null).join(', ');
  return [lead, aside, benefit === null ? null : `so that ${benefit}`].filter((part) => part !== null).join(' ') + (second === null ? '' : `. ${second}`);
}

const setting: fc.Arbitrary<RuleSetting> = fc.record({
  level: fc.constantFrom('required', 'counted', 'counted', 'advice', 'off'),
  weight: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 0.5, 1, 1 / 3, 1000)),
});

/** Any Definition of Ready that a project could save. */
export const readyDefinition = (): fc.Arbitrary<ReadyDefinition> =>
  fc.record({
    rules: fc.record(Object.fromEntries(Object.keys(DEFAULT_DEFINITION.ready.rules).map((id) => [id, setting]))),
    thresholds: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    issueTypes: fc.constant(null),
    storyTypes: fc.constantFrom(['story'], ['story', 'task']),
    largestEstimate: fc.constantFrom(3, 13, 20),
    shelfDays: fc.constantFrom(1, 90, 730),
    words: fc.record({ personas: fc.constantFrom([], ['system', 'developer']), allowed: fc.constantFrom([], ['fast', 'TBD']) }),
  }).map(({ thresholds: [a, b], ...rest }) => ({ ...rest, readyFrom: Math.max(a, b), closeFrom: Math.min(a, b) }));

/** One criterion in each of the shapes that people write lists in. */
export const LISTS: Readonly<Record<string, (criteria: readonly string[]) => object[]>> = {
  bullets: (criteria) => [ul(...criteria)],
  numbers: (criteria) => [{ ...ul(...criteria), type: 'orderedList' }],
  tasks: (criteria) => [{ type: 'taskList', content: criteria.map((text) => ({ type: 'taskItem', attrs: { state: 'TODO' }, content: [{ type: 'text', text }] })) }],
  typed: (criteria) => criteria.map((text) => p(`- ${text}`)),
  'typed in one paragraph': (criteria) => [p(...criteria.flatMap((text, index) => (index === 0 ? [`* ${text}`] : [br, `* ${text}`])))],
};
