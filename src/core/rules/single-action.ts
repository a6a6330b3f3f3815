import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const singleAction: Rule = {
  id: 'single-action',
  asks: 'Is it about one thing that somebody does?',
  why: 'Two actions in one story are estimated, built and accepted as neither.',
  says: {
    several: { problem: 'It asks for {count} actions at once: {verbs}.', remedy: 'Split it, one story for each action.' },
  },
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    const { means } = story.sentence;
    if (!means) return notApplicable('There is no action to look at.');
    if (story.actions.length < 2) return met;
    return unmet({ say: 'several', quote: means.text, at: means.at, data: { count: story.actions.length, verbs: story.actions.join(', ') } });
  },
};
