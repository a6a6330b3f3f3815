import { detectLanguage } from '../language/detect-language';
import { foldWord } from './fold-word';
import { isEmptyWord } from './story-words';

/** A summary and a page of description hold about so many words that say what an issue is about; more would only blur it. */
const MOST = 40;
/** What stands further behind is seldom about the subject, and the work stays bounded. */
const READ = 4000;

const ADDRESS = /https?:\/\/\S{1,2000}/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Scripts that put no space between words: each pair of signs stands for one. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/**
 * The distinct words of a text that carry meaning, folded (`foldWord`), in the order in which they first stand, at most 40. Small words of the
 * language, the words of the story form, numbers and words of one or two letters are left out; short names in capitals (UI, QA) stay.
 */
export function termsOf(text: string): readonly string[] {
  const read = text.slice(0, READ).normalize('NFC').replace(ADDRESS, ' ');
  const language = detectLanguage(read);
  const terms = new Set<string>();
  for (const word of new Set(read.match(WORD))) {
    if (terms.size >= MOST) break;
    if (UNSPACED.test(word)) for (const pair of pairs(word)) terms.add(pair);
    else if (carriesMeaning(word) && !isEmptyWord(word.toLowerCase(), language)) terms.add(foldWord(word));
  }
  return [...terms].slice(0, MOST);
}

/** A word has three letters; of two only a name in capitals is one, and a number alone says little. */
const carriesMeaning = (word: string): boolean => /\p{L}/u.test(word) && (word.length > 2 || /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2}$/u.test(word));

const pairs = (word: string): readonly string[] => (word.length === 1 ? [word] : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2)));
