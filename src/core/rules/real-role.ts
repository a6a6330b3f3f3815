import { tablesOf } from '../language/registry';
import { isTeamRole } from '../story/team-role';
import { withSomebodyElse } from './examples/complete-sentence';
import { met, notApplicable, notRead, unmet, type Rule } from './rule';
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
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    const language = tablesOf(story);
    const { role, means } = story.sentence;
    if (!language) return notRead;
    if (!role) return notApplicable('There is no role to look at.');
    if (isOwnPersona(role.text, words)) return met;
    return isTeamRole(role.text, means?.text ?? '', language.roles) ? unmet({ say: 'team', quote: role.text, at: role.at }) : met;
  },
  example: withSomebodyElse,
};
