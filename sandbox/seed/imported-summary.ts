interface Fitted {
  readonly summary: string;
  readonly description: unknown;
  readonly cut: boolean;
}

/** Jira's limit for a summary. */
const longest = 255;

/**
 * A summary as Jira keeps one: at most 255 characters. What does not fit is cut at a word, and the whole text becomes the first
 * paragraph of the description, so that nothing is lost.
 * @param description Atlassian Document Format, or null
 */
export function fitSummary(whole: string, description: unknown): Fitted {
  if (whole.length <= longest) return { summary: whole, description, cut: false };
  const first = { type: 'paragraph', content: [{ type: 'text', text: whole }] };
  return { summary: shortened(whole), description: { type: 'doc', version: 1, content: [first, ...contentOf(description)] }, cut: true };
}

function shortened(line: string): string {
  const head = line.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > longest / 2 ? head.slice(0, space) : head;
  // half of a character outside the basic plane must not stay behind
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** The blocks of an Atlassian Document; none for anything else. */
export function contentOf(document: unknown): readonly unknown[] {
  const has = typeof document === 'object' && document !== null && 'content' in document && Array.isArray(document.content);
  return has ? (document.content as readonly unknown[]) : [];
}
