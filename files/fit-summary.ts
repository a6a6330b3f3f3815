import { textToAdf } from './text-to-adf';

/** Jira's limit for a summary. */
const longest = 255;

interface Fitted {
  readonly summary: string;
  readonly description: unknown;
  readonly cut: boolean;
}

/**
 * A summary as Jira keeps one: a single line of at most 255 characters. What does not fit is cut at a word, and the whole text becomes
 * the beginning of the description, so that nothing is lost.
 * @param description the text of the description, or null
 */
export function fitSummary(whole: string, description: string | null): Fitted {
  const line = whole.replace(/\s+/g, ' ').trim();
  const cut = line.length > longest;
  const body = cut ? [whole, description ?? ''].join('\n\n') : (description ?? '');
  return { summary: cut ? shortened(line) : line, description: textToAdf(body), cut };
}

function shortened(line: string): string {
  const head = line.slice(0, longest - 1);
  const atWord = head.slice(0, head.lastIndexOf(' '));
  const kept = atWord.length > longest / 2 ? atWord : head;
  // half of a character outside the basic plane must not stay behind
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
