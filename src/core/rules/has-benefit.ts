import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const hasBenefit: Rule = {
  id: 'has-benefit',
  asks: 'Does the story say what it is good for?',
  why: 'Without the reason nobody can offer a cheaper way to the same end.',
  says: {
    missing: { problem: 'It does not say what it is good for.', remedy: 'Add “so that …”, with what gets better for them.' },
  },
  fix: 'ask-reporter',
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    return story.sentence.benefit ? met : unmet({ say: 'missing', quote: '', at: null });
  },
};
