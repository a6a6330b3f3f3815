import { withRole } from './examples/complete-sentence';
import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const hasRole: Rule = {
  id: 'has-role',
  asks: 'Does the story say for whom it is?',
  why: 'Without a user to name, nobody can be asked later whether it helped.',
  gap: 'who it is for',
  reads: 'text',
  usual: { level: 'counted', weight: 8, from: 'The story sentence has 25 of 100 points, because experts rate stories with all parts higher (rank correlation 0.76 and 0.50, 50 stories each, USeR 2025); 8 are for the role.' },
  says: {
    missing: { problem: 'It does not say for whom it is.', remedy: 'Begin with “As a …”, naming who will use it.' },
  },
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    return story.sentence.role ? met : unmet({ say: 'missing', quote: '', at: null });
  },
  example: withRole,
};
