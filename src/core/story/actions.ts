import { BASE_FORM, isBaseVerb, isNounToo } from './verbs';

/** Longer clauses are no clauses; keeps the work bounded. */
const CLAUSE_LENGTH = 1000;

/** Where a new clause begins that is not an action of the person: "that", "which", "when" ... */
const SUBORDINATE = new Set(['that', 'which', 'who', 'whom', 'whose', 'when', 'whenever', 'where', 'while', 'if', 'unless', 'until', 'because', 'since', 'so', 'without', 'before', 'after', 'once', 'whether', 'how', 'why', 'what', 'than', 'using']);

const JOINS = new Set(['and', 'or', '&', ',', ';', '/', 'then', 'plus']);
const FILLERS = new Set(['also', 'then', 'easily', 'quickly', 'automatically', 'optionally', 'later', 'to', 'directly', 'manually', 'simply', 'immediately', 'either', 'both', 'not', 'be', 'able', 'safely', 'efficiently']);

/** What stands before a thing: behind a word that is noun and verb it shows that the word is the verb. */
const BEFORE_THING = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'their', 'his', 'her', 'its', 'it', 'them', 'all', 'any', 'each', 'every', 'this', 'that', 'these', 'those', 'new', 'more', 'multiple', 'several', 'some', 'other', 'another', 'old', 'existing', 'specific', 'certain', 'different', 'which', 'who', 'me', 'us', 'him', 'what', 'where', 'how', 'on', 'to', 'between', 'through', 'against', 'at']);

/** Two words for one action. */
const PAIRS = new Set(['search replace', 'drag drop', 'copy paste', 'cut paste', 'log out', 'sign out', 'find replace', 'point click', 'plug play', 'back forth', 'pick choose', 'trial error', 'like dislike', 'zoom pan', 'pan zoom']);

/**
 * The verbs of a means clause, in base form: "export the sales and print a slip" -> export, print. A word that is a noun as well
 * counts only where a thing follows it, or where the word before the join is a bare verb too ("search and filter products").
 */
export function clauseActions(means: string): string[] {
  const words = tokens(means.slice(0, CLAUSE_LENGTH));
  const start = words.findIndex((word) => !FILLERS.has(word));
  const first = words[start];
  if (first === undefined) return [];
  // "have the system do this and that" is one wish, whatever verbs the system gets
  if (first === 'have') return [first];
  const found = isBaseVerb(first) ? [first] : [];
  let last = start;
  for (let i = start + 1; i < words.length; i++) {
    const word = words[i] ?? '';
    if (SUBORDINATE.has(word)) {
      const next = nextClause(words, i);
      if (next === -1) break;
      i = next;
      last = -2;
      continue;
    }
    if (!JOINS.has(word)) continue;
    const at = skipFillers(words, i + 1);
    const candidate = words[at] ?? '';
    const previous = words[i - 1] ?? '';
    if (isAction(candidate, words[at + 1], last === i - 1) && !isPair(previous, candidate, found)) {
      found.push(candidate);
      last = at;
    }
  }
  return [...new Set(found)];
}

/** Behind a subordinate clause an action can follow only after a comma and "and": "filter items that are old, and export them". */
function nextClause(words: readonly string[], from: number): number {
  for (let i = from + 1; i < words.length - 1; i++) {
    if (words[i] === ',' && (words[i + 1] === 'and' || words[i + 1] === 'then')) return i;
  }
  return -1;
}

function skipFillers(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && (FILLERS.has(words[at] ?? '') || JOINS.has(words[at] ?? ''))) at++;
  return at;
}

function isAction(word: string, next: string | undefined, afterBareVerb: boolean): boolean {
  if (!isBaseVerb(word) || word === 'have') return false;
  if (!isNounToo(word)) return true;
  return afterBareVerb || (next !== undefined && BEFORE_THING.has(next));
}

const isPair = (previous: string, word: string, found: readonly string[]): boolean => PAIRS.has(`${previous} ${word}`) || PAIRS.has(`${found.at(-1) ?? ''} ${word}`);

function tokens(text: string): string[] {
  return (text.toLowerCase().replace(/\bas well as\b/g, ' and ').replace(/\band\/or\b/g, ' and ').match(/[a-z][a-z'’-]*|[,;/&]/g) ?? []).map((word) => BASE_FORM[word] ?? word);
}
