const JOINS = new Set([',', ';', '/', '&', 'und', 'oder', 'sowie', 'beziehungsweise', 'bzw', 'dann']);

/**
 * Cuts a clause whose verbs stand behind their things, as German infinitives do: "die Rechnung herunterladen und ausdrucken" ->
 * "die Rechnung herunterladen", "die Rechnung ausdrucken". Null when the verbs do not each end a part of their own.
 */
export function verbLastPhrases(clause: string, verbs: readonly string[]): readonly string[] | null {
  const tokens = [...clause.matchAll(/\p{L}[\p{L}-]*|[,;/&]/gu)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
  const known = new Set(verbs);
  const phrases: string[] = [];
  const found: string[] = [];
  let from = 0;
  let thing = '';
  for (const [index, { word, start, end }] of tokens.entries()) {
    if (index === from && JOINS.has(word)) from = index + 1;
    const next = tokens[index + 1]?.word;
    if (!known.has(word) || (next !== undefined && !JOINS.has(next))) continue;
    const begin = tokens[from]?.start ?? 0;
    thing = begin === start ? thing : clause.slice(begin, start);
    phrases.push(`${thing}${clause.slice(start, end)}`);
    found.push(word);
    from = index + 1;
  }
  return from === tokens.length && [...new Set(found)].join() === verbs.join() ? phrases : null;
}
