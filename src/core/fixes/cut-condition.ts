import { capital } from './capital';

/** A summary without its condition, and the condition as a criterion. */
export interface CutCondition {
  readonly summary: string;
  readonly criterion: string;
}

const BRACKETS = /^[([{](.*)[)\]}]$/s;
/** The end of a sentence and the space behind it. */
const NEXT_SENTENCE = /[.!?]\s+/;
/** A summary that is shorter than this says nothing. */
const FEWEST_WORDS = 2;

/**
 * Takes an aside in brackets, a second sentence, or a trailing condition ("within 2 seconds") out of a summary.
 * @param start where a rule found it, UTF-16 offsets into the summary
 * @returns null when nothing is there, or when too little would be left of the summary
 */
export function cutCondition(summary: string, start: number, end: number): CutCondition | null {
  const found = summary.slice(start, end);
  const inside = BRACKETS.exec(found.trim())?.[1];
  const next = inside === undefined ? NEXT_SENTENCE.exec(found) : null;
  // the rule's place begins at the end of the sentence before
  const from = next === null ? start : start + next.index + next[0].length;
  const to = next === null ? end : summary.length;
  const criterion = asSentence(inside ?? summary.slice(from, to));
  const left = tidy(summary.slice(0, from), summary.slice(to));
  return criterion === '' || left.split(/\s+/).length < FEWEST_WORDS ? null : { summary: left, criterion };
}

function tidy(before: string, behind: string): string {
  const head = before.trimEnd();
  const tail = behind.trimStart();
  if (tail === '') return head.replace(/[\s,;:–—-]{1,20}$/, '');
  return (/^[,;:.!?]/.test(tail) || head === '' ? head + tail : `${head} ${tail}`).trim();
}

/** With a capital letter in front and no loose punctuation around. */
function asSentence(words: string): string {
  return capital(words.trim().replace(/^[\s,;:–—-]{1,20}/, '').replace(/[\s,;:]{1,20}$/, ''));
}
