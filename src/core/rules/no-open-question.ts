import { openQuestion } from '../story/question';
import { notRead, unmetAt, type Hit, type Rule } from './rule';

export const noOpenQuestion: Rule = {
  id: 'no-open-question',
  asks: 'Is every question answered?',
  why: 'A question left in the text is answered by whoever codes it, at the worst moment.',
  gap: 'open questions',
  reads: 'text',
  usual: { level: 'counted', weight: 5, from: 'Our judgement, not a measurement: 5 points, and not required because a question mark can also be part of the text.' },
  says: {
    open: { problem: 'A question in the text is still open.', remedy: 'Ask the reporter, then replace the question with the answer.' },
  },
  fix: 'ask-reporter',
  check: (story) => {
    if (story.language === null) return notRead;
    const hits = story.lines.flatMap(({ text, at }): Hit[] => {
      const found = openQuestion(text);
      return found ? [{ say: 'open', quote: found.text, at: { ...at, start: at.start + found.index, end: at.start + found.index + found.text.length } }] : [];
    });
    return unmetAt(hits);
  },
};
