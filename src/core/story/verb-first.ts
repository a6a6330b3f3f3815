import type { VerbFirst } from '../language/language';
import { isVerbHere, wordKind } from './verb-or-noun';

/** Whether a text begins with a verb and has a thing behind it. */
export function opensWithVerb(text: string, { base }: VerbFirst): boolean {
  const first = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  return base.has(first.toLowerCase()) && text.length > first.length + 2;
}

/**
 * The verbs of a clause in a language that puts them before their things: the first word, and what is joined to it as a verb.
 * Clauses about the thing and clauses of purpose ("to check and correct them") say nothing of further actions.
 */
export function verbsBeforeTheirThings(means: string, verbs: VerbFirst): readonly string[] {
  const words = tokens(means, verbs);
  const start = words.findIndex((word) => !isFiller(word, verbs));
  const first = words[start];
  if (first === undefined) return [];
  // "have the system do this and that" is one wish, whatever verbs the system gets
  if (first === verbs.wish) return [first];
  const found = opens(words, start, verbs) ? [first] : [];
  let last = start;
  for (let i = start + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (verbs.subordinate.has(word) || isPurpose(words, i, last, verbs)) {
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
    if (candidate !== verbs.wish && isVerbHere(words, at, { afterBareVerb: last === i - 1, previous }, verbs) && !isPair(previous, candidate, found, verbs)) {
      found.push(candidate);
      last = at;
    }
    i = Math.max(i, at - 1);
  }
  return found;
}

/** The first word is a verb if it is one anywhere, or if it stands where only a verb can. */
const opens = (words: readonly string[], start: number, verbs: VerbFirst): boolean => verbs.base.has(words[start] ?? '') || isVerbHere(words, start, { afterBareVerb: false, previous: '' }, verbs);

/** "to" before a sure verb, but not at once behind the last one: "choose to print" is one wish, "upload a file to check it" has a purpose. */
const isPurpose = (words: readonly string[], at: number, last: number, verbs: VerbFirst): boolean => words[at] === verbs.purpose && at > last + 1 && !verbs.joins.has(words[at - 1] ?? '') && wordKind(words[at + 1] ?? '', verbs) === 'verb';

/** Behind a subordinate clause an action can follow only after a comma and "and": "filter items that are old, and export them". */
function nextClause(words: readonly string[], from: number): number {
  for (let i = from + 1; i < words.length - 1; i++) {
    if (words[i] === ',' && (words[i + 1] === 'and' || words[i + 1] === 'then')) return i - 1;
  }
  return -1;
}

function skipFillers(words: readonly string[], from: number, verbs: VerbFirst): number {
  let at = from;
  while (at < words.length && (isFiller(words[at] ?? '', verbs) || verbs.joins.has(words[at] ?? ''))) at++;
  return at;
}

const isFiller = (word: string, { fillers, adverbs, base }: VerbFirst): boolean => fillers.has(word) || (adverbs.test(word) && !base.has(word));

const isPair = (previous: string, word: string, found: readonly string[], verbs: VerbFirst): boolean => verbs.pairs.has(`${previous} ${word}`) || verbs.pairs.has(`${found.at(-1) ?? ''} ${word}`);

function tokens(text: string, { openings, joinPhrases, spellings }: VerbFirst): string[] {
  return (text.toLowerCase().replace(/\((?!(?:and|or|&) )[^()]{0,300}\)/g, ' ').replace(openings, '').replace(joinPhrases, ' and ').match(/[a-z][a-z'’-]*|[,;/&]/g) ?? []).map((word) => spellings.get(word) ?? word);
}
