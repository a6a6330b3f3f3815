import type { Story } from './story';

/** Where a part stands in the text: UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The story sentence as it was written, with what stands before, between and behind its parts. */
export interface SentenceSource {
  readonly text: string;
  readonly role: Stretch | null;
  readonly means: Stretch | null;
  readonly benefit: Stretch | null;
}

/** As far into the description as a sentence is looked for, and the longest text that still reads as one. */
const LINES_READ = 13;
const LONGEST = 400;

/**
 * Finds the text that the story sentence was read from: the summary, a line of the description, or such a line with the two that
 * follow. Null when there is no sentence, or when its parts cannot be found again in one text.
 */
export function sentenceSource({ sentence, lines }: Pick<Story, 'sentence' | 'lines'>): SentenceSource | null {
  if (!sentence.role && !sentence.means) return null;
  const texts = lines.slice(0, LINES_READ).map(({ text }) => text);
  for (const [index, text] of texts.entries()) {
    const found = partsIn(text.trim(), sentence) ?? (index === 0 ? null : partsIn(texts.slice(index, index + 3).join(' '), sentence));
    if (found) return found;
  }
  return null;
}

function partsIn(text: string, { role, means, benefit }: Story['sentence']): SentenceSource | null {
  if (text.length > LONGEST) return null;
  let from = 0;
  const found = [role, means, benefit].map((part): Stretch | null | undefined => {
    if (part === null) return null;
    const start = wordsAt(text, part.text, from);
    if (start === -1) return undefined;
    from = start + part.text.length;
    return { start, end: from };
  });
  const [inRole, inMeans, inBenefit] = found;
  return inRole === undefined || inMeans === undefined || inBenefit === undefined ? null : { text, role: inRole, means: inMeans, benefit: inBenefit };
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** The first place of these words that does not begin inside another word; -1: none. */
function wordsAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !IN_WORD.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}
