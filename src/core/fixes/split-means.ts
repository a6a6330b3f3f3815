/** What stands between two actions, with the adverbs that may follow: ", and then also ". */
const JOIN = /(?:\s*[,;/&]\s*|\s+(?:and\/or|and|or|plus|then|as well as|und|oder|sowie)\s+)(?:(?:and\/or|and|or|then|also|to|later|be able to|optionally|automatically|easily|quickly|und|oder|auch|dann)\s+){0,4}/gi;
/** Longer clauses are no clauses; keeps the work bounded. */
const CLAUSE_LENGTH = 1000;
/** Points back at the thing of the action before. */
const PRONOUN = /^(?:it|them|these|those|this|sie|ihn|es)(?![\p{L}\p{N}])/iu;

/** A means clause without one of its actions, and that action with its thing. */
export interface MovedAction {
  readonly kept: string;
  readonly moved: string;
}

interface Phrase {
  readonly verb: string;
  /** What the action is done to; shared by the bare verbs before it. */
  readonly thing: string;
  readonly bare: boolean;
}

/**
 * Moves one of a clause's actions out of it: "create and edit an order" -> "create an order", "edit an order".
 * @param actions the clause's verbs, in order
 * @param index which of them moves, 1 or above: the first one stays
 * @returns null when the words do not show where the action begins
 */
export function moveAction(means: string, actions: readonly string[], index: number): MovedAction | null {
  const found = means.length <= CLAUSE_LENGTH ? phrases(means, actions) : null;
  const moved = found?.[index];
  if (found === null || moved === undefined || index < 1) return null;
  const kept = found.filter((_, at) => at !== index);
  return { kept: opening(means, actions) + joined(kept, conjunction(means)), moved: `${moved.verb} ${moved.thing}`.trim() };
}

/** What precedes the first action ("easily "). */
const opening = (means: string, [first = '']: readonly string[]): string => means.slice(0, Math.max(0, verbAt(means, first, 0)));

function phrases(means: string, actions: readonly string[]): readonly Phrase[] | null {
  const starts = verbStarts(means, actions);
  if (starts === null) return null;
  const raw = starts.map(({ at }, index) => {
    const words = means.slice(at, starts[index + 1]?.joinAt);
    const verb = /^[\p{L}'’-]+/u.exec(words)?.[0] ?? '';
    return { verb, thing: words.slice(verb.length).trim() };
  });
  const things = raw.map(({ thing }, index) => (PRONOUN.test(thing) ? thing.replace(PRONOUN, () => raw[index - 1]?.thing || 'it') : thing));
  return raw.map(({ verb, thing }, index) => ({ verb, bare: thing === '', thing: thing === '' ? (things.slice(index).find((one) => one !== '') ?? '') : (things[index] ?? '') }));
}

/** Where each verb begins, and where the join before it does. */
function verbStarts(means: string, actions: readonly string[]): readonly { readonly at: number; readonly joinAt: number }[] | null {
  const first = verbAt(means, actions[0] ?? '', 0);
  if (first === -1) return null;
  const starts = [{ at: first, joinAt: 0 }];
  const joins = [...means.matchAll(JOIN)].map((match) => ({ joinAt: match.index, at: match.index + match[0].length }));
  for (const action of actions.slice(1)) {
    const next = joins.find(({ joinAt, at }) => joinAt > (starts.at(-1)?.at ?? 0) && verbAt(means, action, at) === at);
    if (next === undefined) return null;
    starts.push(next);
  }
  return starts;
}

/** Where a word stands, in any case, at or behind an offset; -1 when it does not. */
function verbAt(means: string, verb: string, from: number): number {
  if (verb === '') return -1;
  const lower = means.toLowerCase();
  // letters whose lower case is longer would move every offset
  if (lower.length !== means.length) return -1;
  for (let at = lower.indexOf(verb, from); at !== -1; at = lower.indexOf(verb, at + 1)) {
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + verb.length])) return at;
  }
  return -1;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const conjunction = (means: string): string => (/\s(?:und|oder|sowie)\s/i.test(means) ? 'und' : 'and');

/** Bare verbs share the thing that follows them: "view, edit and print my orders". */
function joined(phrasesKept: readonly Phrase[], and: string): string {
  const said = phrasesKept.map(({ verb, thing, bare }, index) => (bare && phrasesKept[index + 1]?.thing === thing ? verb : `${verb} ${thing}`.trim()));
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1) ?? ''}`;
}
