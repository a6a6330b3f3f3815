import { tablesOf } from '../language/registry';
import { notRead, unmetAt, type Hit, type Rule } from './rule';
import { allowing } from './team-words';

export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  asks: 'Is every part of the text written?',
  why: 'Whoever picks it up will fill the gap with a guess.',
  gap: 'placeholders left in the text',
  reads: 'text',
  usual: { level: 'required', weight: 5, from: 'Our judgement, not a measurement: 5 points, and required because a placeholder leaves no doubt that something is missing.' },
  says: {
    found: { problem: 'Part of the text is still a placeholder.', remedy: 'Replace it with what is meant, or delete the line.' },
  },
  check: allowing((story) => {
    const language = tablesOf(story);
    if (!language) return notRead;
    const hits = story.lines.flatMap(({ text, at }) =>
      language.placeholders.flatMap((pattern): Hit[] => {
        const match = pattern.exec(text);
        return match ? [{ say: 'found', quote: match[0], at: { ...at, start: at.start + match.index, end: at.start + match.index + match[0].length } }] : [];
      }),
    );
    return unmetAt(hits);
  }),
};
