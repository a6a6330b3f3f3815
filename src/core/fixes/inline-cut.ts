import type { AdfNode } from '../adf/adf';
import { isNode, textRuns } from '../adf/inline-text';

/** The characters that a reader sees of one inline node. */
const shownOf = (node: unknown): string => textRuns({ content: [node] })[0]?.text ?? '';

/** The characters that a reader sees of inline nodes; offsets of places count in them. */
export const shownText = (content: readonly unknown[]): string => content.map(shownOf).join('');

const isText = (node: unknown): node is AdfNode & { readonly text: string } => isNode(node) && node.type === 'text' && typeof node.text === 'string';

/**
 * Cuts inline nodes into the stretches between rising offsets: one more than there are offsets. A text node is divided, with its marks on
 * both sides; a node that cannot be divided (a mention, a date) stays whole with what stands before the cut.
 */
export function cutInline(content: readonly unknown[], offsets: readonly number[]): readonly (readonly unknown[])[] {
  const stretches: unknown[][] = [[]];
  let start = 0;
  for (const node of content) {
    const end = start + shownOf(node).length;
    while (stretches.length <= offsets.length && (offsets[stretches.length - 1] ?? end) <= start && end > start) stretches.push([]);
    if (!isText(node)) stretches.at(-1)?.push(node);
    else divide(node, start, offsets, stretches);
    start = end;
  }
  while (stretches.length <= offsets.length) stretches.push([]);
  return stretches;
}

function divide(node: AdfNode & { readonly text: string }, start: number, offsets: readonly number[], stretches: unknown[][]): void {
  let from = 0;
  for (let cut = offsets[stretches.length - 1]; cut !== undefined && cut < start + node.text.length; cut = offsets[stretches.length - 1]) {
    if (cut - start > from) stretches.at(-1)?.push({ ...node, text: node.text.slice(from, cut - start) });
    from = Math.max(from, cut - start);
    stretches.push([]);
  }
  stretches.at(-1)?.push(from === 0 ? node : { ...node, text: node.text.slice(from) });
}

/** Without spaces and line breaks at either end. Nodes that show nothing stay: they may be a thing that we do not know. */
export function trimInline(content: readonly unknown[]): readonly unknown[] {
  return trimEnd(trimStart(content));
}

export function trimStart(content: readonly unknown[]): readonly unknown[] {
  const at = content.findIndex((node) => !isBlank(node));
  if (at === -1) return [];
  const first = content[at];
  const rest = content.slice(at + 1);
  return isText(first) && first.text !== first.text.trimStart() ? [{ ...first, text: first.text.trimStart() }, ...rest] : [first, ...rest];
}

export function trimEnd(content: readonly unknown[]): readonly unknown[] {
  const behind = [...content].reverse().findIndex((node) => !isBlank(node));
  if (behind === -1) return [];
  const at = content.length - 1 - behind;
  const last = content[at];
  const before = content.slice(0, at);
  return isText(last) && last.text !== last.text.trimEnd() ? [...before, { ...last, text: last.text.trimEnd() }] : [...before, last];
}

const isBlank = (node: unknown): boolean => (isText(node) ? node.text.trim() === '' : isNode(node) && node.type === 'hardBreak');
