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

const isBreak = (node: unknown): boolean => isNode(node) && node.type === 'hardBreak';

export function trimStart([first, ...rest]: readonly unknown[]): readonly unknown[] {
  if (first === undefined) return [];
  if (isBreak(first)) return trimStart(rest);
  if (!isText(first)) return [first, ...rest];
  const kept = first.text.trimStart();
  if (kept === '') return trimStart(rest);
  return kept === first.text ? [first, ...rest] : [{ ...first, text: kept }, ...rest];
}

export function trimEnd(content: readonly unknown[]): readonly unknown[] {
  const last = content.at(-1);
  const before = content.slice(0, -1);
  if (last === undefined) return [];
  if (isBreak(last)) return trimEnd(before);
  if (!isText(last)) return content;
  const kept = last.text.trimEnd();
  if (kept === '') return trimEnd(before);
  return kept === last.text ? content : [...before, { ...last, text: kept }];
}
