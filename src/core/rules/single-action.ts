import { splitStory } from './examples/split-story';
import { met, notApplicable, notRead, unmet, type Rule } from './rule';

export const singleAction: Rule = {
  id: 'single-action',
  asks: 'Is it about one thing that somebody does?',
  why: 'Two actions in one story are estimated, built and accepted as neither.',
  gap: 'more than one action in a story',
  reads: 'text',
  usual: { level: 'counted', weight: 5, from: '5 points only: people who labelled stories agree only partly on what one action is (agreement beyond chance 0.44 of 1).' },
  says: {
    several: { problem: 'It asks for {count} actions at once: {verbs}.', remedy: 'Split it, one story for each action.' },
  },
  fix: 'split',
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    const { means } = story.sentence;
    if (!means) return notApplicable('There is no action to look at.');
    if (story.actions.length < 2) return met;
    return unmet({ say: 'several', quote: means.text, at: means.at, data: { count: story.actions.length, verbs: story.actions.join(', ') } });
  },
  example: splitStory,
};
