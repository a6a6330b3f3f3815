/** Words that end in a full stop without ending a sentence, in English and German; lower case, without the last stop. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['e.g', 'i.e', 'eg', 'ie', 'etc', 'vs', 'cf', 'approx', 'incl', 'excl', 'max', 'min', 'no', 'nr', 'fig', 'mr', 'mrs', 'ms', 'dr', 'st', 'z.b', 'd.h', 'u.a', 'bzw', 'ca', 'ggf', 'inkl', 'evtl', 'usw', 'vgl']);

/** Longer words are none of these. */
const LONGEST_WORD = 12;

/**
 * Where sentences of running text begin, but for the first: behind a line break, and behind a full stop, question or exclamation mark that
 * a space and a capital letter, a digit, a mention or a quotation mark follow. Offsets are UTF-16, rising.
 */
export function sentenceStarts(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '\n') found.push(at + 1);
    else if (isStop(text, at) && (text[at + 1] === ' ' || text[at + 1] === '\u00a0') && opensSentence(text[at + 2] ?? '')) found.push(at + 2);
  }
  return found;
}

function isStop(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (mark === '!' || mark === '?') return true;
  if (mark !== '.') return false;
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).split(/[\s(]/).at(-1) ?? '';
  const opensLine = at === before.length || text[at - before.length - 1] === '\n';
  // "J. Smith" is no end, nor is the number of "1. The cart"
  return before !== '' && !/^\p{L}$/u.test(before) && !(opensLine && /^\d+$/.test(before)) && !SHORT_FORMS.has(before.toLowerCase());
}

const opensSentence = (character: string): boolean => /^[\p{Lu}\d@"“„‘'«]/u.test(character);
