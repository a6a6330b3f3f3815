import type { VerbFirst } from '../language/language';

/** What a word is by itself: always a verb, mostly one, a noun or adjective as often, or in no table. */
export type WordKind = 'verb' | 'mostly-verb' | 'noun-too' | 'unknown';

export function wordKind(word: string, { base, nounsToo, mostlyVerbs, derived }: VerbFirst): WordKind {
  if (mostlyVerbs.has(word)) return 'mostly-verb';
  if (nounsToo.has(word)) return 'noun-too';
  if (base.has(word)) return 'verb';
  const rest = word.replace(derived, '');
  return rest !== word && (rest === '' || (base.has(rest) && !nounsToo.has(rest) && !mostlyVerbs.has(rest))) ? 'mostly-verb' : 'unknown';
}

/** What stands before a word that was joined to a clause. */
export interface Before {
  /** The word before the join is a verb without a thing: "search and filter products". */
  readonly afterBareVerb: boolean;
  readonly previous: string;
}

/** Whether the word at this place is a verb, as far as its neighbours tell. */
export function isVerbHere(words: readonly string[], at: number, { afterBareVerb, previous }: Before, verbs: VerbFirst): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1];
  const kind = wordKind(word, verbs);
  if (kind === 'verb') return true;
  if (kind === 'unknown') return next !== undefined && verbs.articles.has(next) && !verbs.noThing.has(word) && !verbs.beforeThing.has(word) && !verbs.subordinate.has(word) && !verbs.inflected.test(word);
  if (afterBareVerb || (next !== undefined && (verbs.beforeThing.has(next) || verbs.particles.has(`${word} ${next}`)))) return true;
  if (kind === 'noun-too') return false;
  // a bare singular is no noun beside a plural, "see my bookings and cancel", nor mostly before one, "open the list and download files"
  return (next !== undefined && isPlural(next) && !verbs.noThing.has(next) && !verbs.base.has(previous));
}

const isPlural = (word: string): boolean => /[^su]s$/.test(word);
