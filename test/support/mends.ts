import { GOOD_CRITERIA, VAGUE_CRITERIA, ACTIONS, TEAM_ROLES, type StoryPlan } from './story-plan';

const [SOMEBODY, BENEFIT, ACTION, CRITERION, SECOND] = ['shopper', 'nobody has to ask the office', ACTIONS[0], GOOD_CRITERIA[0], GOOD_CRITERIA[1]];
const isVague = (criterion: string): boolean => VAGUE_CRITERIA.some((vague) => vague === criterion);
const isTeam = (role: string | null): boolean => TEAM_ROLES.some((team) => team === role);

/** By rule: the story mended in that respect and left alone in every other. */
export const MENDS: Readonly<Record<string, (plan: StoryPlan) => StoryPlan>> = {
  'has-role': (plan) => ({ ...plan, role: plan.role ?? SOMEBODY }),
  'has-means': (plan) => ({ ...plan, actions: plan.actions.length > 0 ? plan.actions : [ACTION] }),
  'has-benefit': (plan) => ({ ...plan, benefit: plan.benefit ?? BENEFIT }),
  'real-role': (plan) => ({ ...plan, role: isTeam(plan.role) ? SOMEBODY : plan.role }),
  'single-action': (plan) => ({ ...plan, actions: plan.actions.slice(0, 1) }),
  'minimal-summary': (plan) => ({ ...plan, aside: null, second: null }),
  'has-criteria': (plan) => ({ ...plan, criteria: plan.criteria.length > 0 ? plan.criteria : [CRITERION] }),
  'enough-criteria': ({ criteria, ...plan }) => ({ ...plan, criteria: criteria.length > 12 ? criteria.slice(0, 6) : criteria.length === 1 ? [...criteria, SECOND] : criteria }),
  'testable-criteria': (plan) => ({ ...plan, criteria: plan.criteria.map((criterion) => (isVague(criterion) ? CRITERION : criterion)) }),
  'has-estimate': (plan) => ({ ...plan, estimate: plan.estimate === null ? 3 : plan.estimate }),
  'right-size': (plan) => ({ ...plan, estimate: plan.estimate && Math.min(plan.estimate, 3) }),
  'no-open-blocker': (plan) => ({ ...plan, blockers: plan.blockers.map(() => 'done') }),
  'no-placeholder': (plan) => ({ ...plan, placeholder: null }),
  'no-open-question': (plan) => ({ ...plan, question: null }),
};
