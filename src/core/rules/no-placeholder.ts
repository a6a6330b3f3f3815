import { tablesOf } from '../language/registry';
import { notRead, unmetAt, type Hit, type Rule } from './rule';

export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  asks: 'Is every part of the text written?',
  why: 'Whoever picks it up will fill the gap with a guess.',
  says: {
    found: { problem: 'Part of the text is still a placeholder.', remedy: 'Replace it with what is meant, or delete the line.' },
  },
  check: (story) => {
    const language = tablesOf(story);
    if (!language) return notRead;
    const hits = story.lines.flatMap(({ text, at }) =>
      language.placeholders.flatMap((pattern): Hit[] => {
        const match = pattern.exec(text);
        return match ? [{ say: 'found', quote: match[0], at: { ...at, start: at.start + match.index, end: at.start + match.index + match[0].length } }] : [];
      }),
    );
    return unmetAt(hits);
  },
};
