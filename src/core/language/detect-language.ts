import type { Language } from './language';
import { LANGUAGES } from './registry';
import { UNREAD } from './unread';

/** Characters that are looked at: enough to tell, and the work stays bounded. */
const READ = 1500;
/** One function word may be a name ("El Paso"); two are a language. */
const FEWEST_HITS = 2;
/** So many words without one function word that is known are no list of terms any more. */
const NO_LIST = 30;

/** Which entries of `KNOWN` have a word: those that are read first, in the order of the registry. */
const KNOWN = [...LANGUAGES.map(({ functionWords }) => functionWords), ...UNREAD];
const OWNERS: ReadonlyMap<string, readonly number[]> = owners();

/** The language of a text: null when it is one that the rules do not read, undefined when there is too little to tell. */
export function detectLanguage(text: string): Language | null | undefined {
  const read = text.slice(0, READ);
  if (isForeignScript(read)) return null;
  const words = read.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const hits = KNOWN.map(() => 0);
  for (const word of words) for (const owner of OWNERS.get(word) ?? []) hits[owner] = (hits[owner] ?? 0) + 1;
  const most = Math.max(...hits);
  if (most === 0) return words.length >= NO_LIST ? null : undefined;
  if (most < FEWEST_HITS) return undefined;
  return LANGUAGES[hits.indexOf(most)] ?? null;
}

/** More letters beyond Latin's blocks than in them: Greek, Cyrillic, Arabic, Chinese, Japanese, Korean ... */
function isForeignScript(text: string): boolean {
  const foreign = text.match(/[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff]/g)?.length ?? 0;
  return foreign > 3 && foreign > (text.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0);
}

/** A letter alone is an initial or a list's own mark; it is no proof that the text cannot be read. */
function tells(word: string, index: number): boolean {
  return word.length > 1 || index < LANGUAGES.length;
}

function owners(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  KNOWN.forEach((words, index) => words.forEach((word) => tells(word, index) && found.set(word, [...(found.get(word) ?? []), index])));
  return found;
}
