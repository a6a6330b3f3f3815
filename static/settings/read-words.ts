import { countText } from '../../src/core/count-text';

const MOST_WORDS = 100;
const LONGEST_WORD = 60;

/** Reads words typed one a line, each once whatever its case; a problem is why they cannot be saved. */
export function readWords(typed: string): { readonly words: readonly string[]; readonly problem: string | null } {
  const all = typed.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter((line) => line !== '');
  const words = [...new Map(all.map((word) => [word.toLowerCase(), word])).values()];
  const tooLong = words.filter((word) => word.length > LONGEST_WORD).length;
  if (words.length > MOST_WORDS) return { words, problem: `Use at most ${MOST_WORDS} lines; these are ${words.length}.` };
  return { words, problem: tooLong > 0 ? `Use at most ${LONGEST_WORD} characters a line; ${countText(tooLong, 'line is', 'lines are')} longer.` : null };
}
