import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const hasRole: Rule = {
  id: 'has-role',
  asks: 'Does the story say for whom it is?',
  why: 'Without a somebody nobody can be asked whether it helped.',
  says: {
    missing: { problem: 'It does not say for whom it is.', remedy: 'Begin with “As a …”, naming who will use it.' },
  },
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    return story.sentence.role ? met : unmet({ say: 'missing', quote: '', at: null });
  },
};
