import { foldWord } from './fold-word';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** A folded word as people wrote it: the first word of the texts that folds to it, in lower case unless it is a name in capitals; null where none does. */
export function shownWord(term: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = text.normalize('NFC').match(WORD)?.find((word) => foldWord(word) === term);
    if (found !== undefined) return found.length > 1 && found === found.toUpperCase() ? found : found.toLowerCase();
  }
  return null;
}
