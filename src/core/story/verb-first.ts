import type { VerbFirst } from '../language/language';

/** Whether a text begins with a verb and has a thing behind it. */
export function opensWithVerb(text: string, { base }: VerbFirst): boolean {
  const first = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  return base.has(first.toLowerCase()) && text.length > first.length + 2;
}

/**
 * The verbs of a clause in a language that puts them before their things. A word that is a noun as well counts only where a thing
 * follows it, or where the word before the join is a bare verb too ("search and filter products").
 */
export function verbsBeforeTheirThings(means: string, verbs: VerbFirst): readonly string[] {
  const words = tokens(means, verbs);
  const start = words.findIndex((word) => !verbs.fillers.has(word));
  const first = words[start];
  if (first === undefined) return [];
  // "have the system do this and that" is one wish, whatever verbs the system gets
  if (first === verbs.wish) return [first];
  const found = verbs.base.has(first) ? [first] : [];
  let last = start;
  for (let i = start + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (verbs.subordinate.has(word)) {
      const next = nextClause(words, i);
      if (next === -1) break;
      i = next;
      last = -2;
      continue;
    }
    if (!verbs.joins.has(word)) continue;
    const at = skipFillers(words, i + 1, verbs);
    const candidate = words[at] ?? '';
    const previous = words[i - 1] ?? '';
    if (isAction(candidate, words[at + 1], last === i - 1, verbs) && !isPair(previous, candidate, found, verbs)) {
      found.push(candidate);
      last = at;
    }
  }
  return found;
}

/** Behind a subordinate clause an action can follow only after a comma and "and": "filter items that are old, and export them". */
function nextClause(words: readonly string[], from: number): number {
  for (let i = from + 1; i < words.length - 1; i++) {
    if (words[i] === ',' && (words[i + 1] === 'and' || words[i + 1] === 'then')) return i;
  }
  return -1;
}

function skipFillers(words: readonly string[], from: number, verbs: VerbFirst): number {
  let at = from;
  while (at < words.length && (verbs.fillers.has(words[at] ?? '') || verbs.joins.has(words[at] ?? ''))) at++;
  return at;
}

function isAction(word: string, next: string | undefined, afterBareVerb: boolean, verbs: VerbFirst): boolean {
  if (!verbs.base.has(word) || word === verbs.wish) return false;
  if (!verbs.nounsToo.has(word)) return true;
  return afterBareVerb || (next !== undefined && verbs.beforeThing.has(next));
}

const isPair = (previous: string, word: string, found: readonly string[], verbs: VerbFirst): boolean => verbs.pairs.has(`${previous} ${word}`) || verbs.pairs.has(`${found.at(-1) ?? ''} ${word}`);

function tokens(text: string, { joinPhrases, spellings }: VerbFirst): string[] {
  return (text.toLowerCase().replace(joinPhrases, ' and ').match(/[a-z][a-z'’-]*|[,;/&]/g) ?? []).map((word) => spellings.get(word) ?? word);
}
