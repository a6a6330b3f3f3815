import { met, notApplicable, notRead, unmet, type Rule } from './rule';

/** Brackets with at least two words; an acronym, a number, an id or "(s)" in brackets is no aside. */
const ASIDE = /[([{](?=[^)\]}]{0,200}\s)(?![A-Z0-9 ./-]{1,12}[)\]}])[^)\]}]{4,200}[)\]}]/;
/** A second sentence behind the first. */
const SECOND_SENTENCE = /[a-z0-9)]{2}[.!]\s+(?=[A-Z][a-z]+\s)[^.!?]{4,}/;

export const minimalSummary: Rule = {
  id: 'minimal-summary',
  asks: 'Is the summary only the story?',
  why: 'Details in the summary are read by nobody on the board and changed by nobody later.',
  says: {
    aside: { problem: 'The summary carries an aside.', remedy: 'Move it to the description.' },
    second: { problem: 'The summary goes on behind the story.', remedy: 'Move the rest to the description.' },
  },
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    for (const [say, pattern] of [['aside', ASIDE], ['second', SECOND_SENTENCE]] as const) {
      const match = pattern.exec(story.summary);
      if (match) return unmet({ say, quote: match[0], at: { in: 'summary', path: [], start: match.index, end: match.index + match[0].length } });
    }
    return met;
  },
};
