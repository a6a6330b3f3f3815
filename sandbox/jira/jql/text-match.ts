const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A quoted phrase, or a word with an optional wildcard at its end. */
type Term = { readonly phrase: readonly string[] } | { readonly prefix: string } | { readonly word: string };

function termsOf(pattern: string): readonly Term[] {
  return [...pattern.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, phrase, loose]): readonly Term[] => {
    if (phrase !== undefined) return [{ phrase: wordsOf(phrase) }];
    if (loose?.endsWith('*') === true) return [{ prefix: loose.slice(0, -1).toLowerCase() }];
    return wordsOf(loose ?? '').map((word) => ({ word }));
  });
}

/** JQL's `~`: every word or phrase of the pattern is in the text, in any letter case. Words are not reduced to their stems. */
export function textMatcher(pattern: string): (text: string) => boolean {
  const terms = termsOf(pattern);
  return (text) => {
    const words = wordsOf(text);
    return terms.length > 0 && terms.every((term) => {
      if ('word' in term) return words.includes(term.word);
      if ('prefix' in term) return words.some((word) => word.startsWith(term.prefix));
      return words.some((_, index) => term.phrase.every((word, offset) => words[index + offset] === word));
    });
  };
}
