import type { VerbLast } from '../language/language';

/** Whether a text ends with a verb and has a thing before it: "Rechnungen als PDF herunterladen". */
export function closesWithVerb(text: string, verbs: VerbLast): boolean {
  const words = tokens(text);
  return words.length > 1 && isInfinitive(words.at(-1) ?? '', verbs);
}

/**
 * The verbs of a clause in a language that puts them behind their things, as infinitives: "die Rechnung herunterladen und ausdrucken"
 * -> herunterladen, ausdrucken. Nouns made of verbs begin with a capital and do not count, nor does what a relative clause says.
 */
export function verbsBehindTheirThings(means: string, verbs: VerbLast): readonly string[] {
  const words = tokens(means);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (verbs.subordinate.has(word) && words[i - 1] === ',') {
      i = closingComma(words, i, verbs);
    } else if (isInfinitive(word, verbs) && !verbs.pairs.has(`${found.at(-1) ?? ''} ${word}`)) found.push(word);
  }
  return found;
}

/** The comma that ends a subordinate clause stands behind a finite verb; behind an infinitive it only divides a list of them. */
function closingComma(words: readonly string[], from: number, verbs: VerbLast): number {
  for (let i = from + 2; i < words.length; i++) if (words[i] === ',' && !isInfinitive(words[i - 1] ?? '', verbs)) return i;
  return words.length;
}

function isInfinitive(word: string, { base, prefixes, endings }: VerbLast): boolean {
  if (!/^\p{Ll}{2,40}$/u.test(word)) return false;
  if (base.has(word) || endings.test(word)) return true;
  return prefixes.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    return base.has(rest) || (rest.startsWith('zu') && base.has(rest.slice(2)));
  });
}

const tokens = (text: string): string[] => text.match(/\p{L}[\p{L}-]*|[,;/&]/gu) ?? [];
