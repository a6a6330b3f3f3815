import { withMeans } from './examples/complete-sentence';
import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const hasMeans: Rule = {
  id: 'has-means',
  asks: 'Does the story say what somebody wants to do?',
  why: 'Without it, everyone builds the feature they imagine.',
  gap: 'what somebody wants to do',
  reads: 'text',
  usual: { level: 'required', weight: 10, from: 'The story sentence has 25 of 100 points, because experts rate stories with all parts higher (rank correlation 0.76 and 0.50, 50 stories each, USeR 2025); 10 are for the action, without which there is no story.' },
  says: {
    missing: { problem: 'It does not say what somebody wants to do.', remedy: 'Write “As a …, I want to …”, or start the summary with a verb.' },
  },
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    return story.sentence.means ? met : unmet({ say: 'missing', quote: story.summary, at: story.lines[0]?.at ?? null });
  },
  example: withMeans,
};
