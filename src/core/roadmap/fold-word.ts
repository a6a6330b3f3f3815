/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };
/** What words of English, German, French, Spanish and Polish most often differ in at their end; the longest first. */
const ENDINGS = ['ing', 'ed', 'en', 'em', 's', 'a', 'e', 'i', 'o', 'u', 'y'] as const;
/** A stem keeps so many letters: "string" is no form of "str". */
const SHORTEST = 4;

/**
 * One form for the forms of a word: lower case, without diacritics, common endings cut off until none is left. "Refunds" and "refunded" are
 * "refund", "Rechnungen" is "rechnung", "zamówienia" and "zamówień" are "zamow". Two unrelated words seldom meet; where they do, a match is a
 * little weaker. The same endings go in every language, because a summary of three words does not tell its language, and a word has to fold the
 * same in each issue. Folding a folded word changes nothing.
 */
export function foldWord(word: string): string {
  let stem = PLAIN.test(word) ? word.toLowerCase() : plain(word);
  for (let cut = shorter(stem); cut !== stem; cut = shorter(stem)) stem = cut;
  return stem;
}

const PLAIN = /^[A-Za-z0-9]+$/;

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().replace(/[ßłøđæœ]/g, (letter) => LETTERS[letter] ?? letter);

function shorter(stem: string): string {
  const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST && !(one === 's' && /[sui]s$/.test(stem)));
  if (ending !== undefined) return stem.slice(0, -ending.length);
  // "shipping" has left "shipp"
  return stem.length > SHORTEST && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
