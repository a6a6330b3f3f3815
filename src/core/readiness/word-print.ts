import type { IssueFacts } from '../story/issue-facts';
import { listMarker } from '../story/list-marker';
import { saidLines } from '../story/said-lines';
import { hash } from './fingerprint';

/**
 * Names the words of an issue: equal for two texts that differ only in formatting, case, punctuation or white space, different when a
 * word, a number or their order differs. 16 hex digits, so that no text has to be stored. The summary is told apart from what follows it;
 * whether a line stands in the description or in a field for acceptance criteria is not.
 */
export function wordPrint(facts: IssueFacts): string {
  const lines = withoutNumbering([facts.description, ...facts.criteriaFields].flatMap(saidLines));
  return hash(`${bare(facts.summary)}\n${lines.map(bare).join('')}`);
}

const NUMBERED = /^\(?(\d{1,3})[.)]\s+/;

/** Takes the signs of typed lists away. A number is one only where a list would have it, so that "30. November" keeps its day. */
function withoutNumbering(lines: readonly string[]): string[] {
  let last = 0;
  return lines.map((raw) => {
    const line = raw.trim();
    const number = Number(NUMBERED.exec(line)?.[1] ?? 0);
    const counts = number === 1 || (number > 1 && number === last + 1);
    if (counts) last = number;
    return number === 0 || counts ? line.slice(listMarker(line)?.length ?? 0) : line;
  });
}

/** A number with its inner signs, a sign that changes what a number means, or letters with their accents. */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[<>≤≥](?=\s?\p{N})|%|\p{Sc}|\p{L}[\p{L}\p{M}]*/gu;

/**
 * The letters and numbers of a line without anything between letters: "e-mail" and "email", "sign in" and "sign-in" are the same.
 * Numbers keep their borders: "10 5" is not "105". Both cases are folded, as some letters have one of them only ("ß").
 */
function bare(line: string): string {
  const folded = line.normalize('NFKD').toLowerCase().toUpperCase().normalize('NFKD');
  return (folded.match(TOKEN) ?? []).map((token) => (/^\p{N}/u.test(token) ? `#${token.replace(/[,:]/g, '.')}#` : token)).join('');
}
