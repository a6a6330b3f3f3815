import { summaryApart } from './examples/summary-apart';
import { met, notApplicable, notRead, unmet, type Rule } from './rule';

/** Brackets with at least two words; an acronym, a number, an id or "(s)" in brackets is no aside. */
const ASIDE = /[([{](?=[^)\]}]{0,200}\s)(?![A-Z0-9 ./-]{1,12}[)\]}])[^)\]}]{4,200}[)\]}]/;
/** A second sentence behind the first; an abbreviation such as "etc." does not end one. */
const SECOND_SENTENCE = /[\p{Ll}\p{N})]{2}(?<!\b(?:etc|vs|approx|incl|ca|bzw|usw))[.!]\s+(?=\p{Lu}\p{Ll}*\s)[^.!?]{4,}/u;
/** "Autonomous Vehicles (AVs)": the words before the brackets begin with the letters in them. */
const SHORT_FORM = /\(([A-Z]{2,8})s?\)/g;

export const minimalSummary: Rule = {
  id: 'minimal-summary',
  asks: 'Is the summary only the story?',
  why: 'Details in the summary are read by nobody on the board and changed by nobody later.',
  gap: 'a short summary',
  reads: 'text',
  usual: { level: 'advice', weight: 0, from: 'Advice without points: no study found that wording changes when stories are done (1,345 stories of 8 teams, RE 2025).' },
  says: {
    aside: { problem: 'The summary carries an aside.', remedy: 'Move it to the description.' },
    short: { problem: 'The summary explains a short form.', remedy: 'Keep the short or the long form; explain it in the description.' },
    second: { problem: 'The summary goes on behind the story.', remedy: 'Move the rest to the description.' },
  },
  fix: 'move-criterion',
  check: (story) => {
    if (!story.isStory) return notApplicable('Only stories are written as a sentence.');
    if (story.language === null) return notRead;
    for (const [say, pattern] of [['aside', ASIDE], ['second', SECOND_SENTENCE]] as const) {
      const match = pattern.exec(story.summary);
      if (match) return unmet({ say, quote: match[0], at: { in: 'summary', path: [], start: match.index, end: match.index + match[0].length } });
    }
    const short = explainedShortForm(story.summary);
    return short ? unmet({ say: 'short', quote: short.quote, at: { in: 'summary', path: [], start: short.start, end: short.start + short.quote.length } }) : met;
  },
  example: summaryApart,
};

/** A short form with the words that it stands for: the reader of a board needs one of the two. */
function explainedShortForm(summary: string): { readonly quote: string; readonly start: number } | null {
  if (!summary.includes('(')) return null;
  for (const match of summary.slice(0, 500).matchAll(SHORT_FORM)) {
    const letters = match[1] ?? '';
    const words = summary.slice(0, match.index).split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word)).slice(-letters.length);
    if (words.map((word) => word.charAt(0).toUpperCase()).join('') === letters) return { quote: match[0], start: match.index };
  }
  return null;
}
