/** A part of a means clause that asks for one action: its verb, and the rest of its words. */
export interface Piece {
  /** Words before the verb that belong to it: "not", "easily". */
  readonly before: string;
  readonly verb: string;
  readonly rest: string;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const JOINS = new Set(['and', 'or', '&', ',', ';', '/', 'then', 'plus']);
/** Between a join and its verb; those that carry meaning stay with the verb. */
const BETWEEN = new Set(['also', 'to', 'both', 'either', 'be', 'able', 'easily', 'quickly', 'automatically', 'optionally', 'later', 'directly', 'manually', 'simply', 'immediately', 'not', 'safely', 'efficiently']);
const OPENERS = /^(?:(?:also|to|both|either|be able to)\s+)+/i;

/** Cuts a clause at the joins before these verbs, in this order: "export the sales and print a slip" -> export | print. Null when the verbs are not found so. */
export function clausePieces(clause: string, verbs: readonly string[]): readonly Piece[] | null {
  const tokens = tokensOf(clause);
  const known = new Set(verbs);
  const starts = tokens.flatMap((token, index): { readonly verb: Token; readonly cut: number; readonly from: number }[] => {
    if (!known.has(token.word)) return [];
    let before = index;
    while (before > 0 && BETWEEN.has(tokens[before - 1]?.word ?? '')) before--;
    const opens = before === 0;
    if (!opens && !JOINS.has(tokens[before - 1]?.word ?? '')) return [];
    let first = before;
    while (first > 0 && (JOINS.has(tokens[first - 1]?.word ?? '') || BETWEEN.has(tokens[first - 1]?.word ?? ''))) first--;
    return [{ verb: token, cut: opens ? 0 : (tokens[first]?.start ?? 0), from: opens ? 0 : (tokens[before]?.start ?? 0) }];
  });
  if ([...new Set(starts.map(({ verb }) => verb.word))].join() !== verbs.join()) return null;
  return starts.map(({ verb, from }, index) => ({
    before: clause.slice(from, verb.start).replace(OPENERS, ''),
    verb: clause.slice(verb.start, verb.end),
    rest: clause.slice(verb.end, starts[index + 1]?.cut).replace(/[\s,;.]+$/, ''),
  }));
}

/** Lower-case words and joins with their offsets; "as well as" and "and/or" count as "and". */
function tokensOf(clause: string): Token[] {
  const text = clause.toLowerCase().replace(/\bas well as\b/g, 'and       ').replace(/\band\/or\b/g, 'and   ');
  // a few letters change their length with their case; then no offset could be trusted
  if (text.length !== clause.length) return [];
  return [...text.matchAll(/\p{L}[\p{L}'’-]*|[,;/&]/gu)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}
