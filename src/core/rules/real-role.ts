import { TEAM_ROLES } from '../story/role-words';
import { withSomebodyElse } from './examples/complete-sentence';
import { met, notApplicable, unmet, type Rule } from './rule';
import { isOwnPersona } from './team-words';

export const realRole: Rule = {
  id: 'real-role',
  asks: 'Is the somebody a user of the product?',
  why: 'A story for the team itself hides who gains from it.',
  gap: 'a real role',
  reads: 'text',
  usual: { level: 'advice', weight: 0, from: 'Advice without points: a team that makes tools for developers is right to ignore it.' },
  says: {
    team: { problem: 'The role builds the product instead of using it.', remedy: 'Name the person who gains, or make it a task.' },
  },
  check: (story, { words }) => {
    const { role } = story.sentence;
    if (!story.isStory || !role) return notApplicable(story.isStory ? 'There is no role to look at.' : 'Only stories are written as a sentence.');
    if (isOwnPersona(role.text, words)) return met;
    return TEAM_ROLES.test(role.text) ? unmet({ say: 'team', quote: role.text, at: role.at }) : met;
  },
  example: withSomebodyElse,
};
