import type { AdfNode } from '../adf/adf';
import { children, isNode } from '../adf/inline-text';

/** A document that can be written back: everything that is not touched goes back as the very value it was. */
export interface Document extends AdfNode {
  readonly type: 'doc';
  readonly content: readonly unknown[];
}

export const isDocument = (value: unknown): value is Document => isNode(value) && value.type === 'doc' && Array.isArray(value.content);

/** The nodes from the document (first) down to the one at a path of child indices (last); empty when there is none. */
export function nodesTo(document: AdfNode, path: readonly number[]): readonly AdfNode[] {
  const found: AdfNode[] = [document];
  for (const index of path) {
    const next = children(found.at(-1) ?? document)[index];
    if (!isNode(next)) return [];
    found.push(next);
  }
  return found;
}

/** A copy whose node at `path` has other children. All other nodes are the same values, in the same order. */
export function withChildren<N extends AdfNode>(root: N, path: readonly number[], change: (content: readonly unknown[]) => readonly unknown[]): N {
  const [index, ...rest] = path;
  if (index === undefined) return { ...root, content: change(children(root)) };
  return { ...root, content: children(root).map((child, at) => (at === index && isNode(child) ? withChildren(child, rest, change) : child)) };
}

/** A copy with other nodes in the place of the one at `path`, which is not the root. */
export function withReplaced<N extends AdfNode>(root: N, path: readonly number[], replacement: readonly unknown[]): N {
  const index = path.at(-1);
  return withChildren(root, path.slice(0, -1), (content) => content.flatMap((child, at) => (at === index ? replacement : [child])));
}

export const paragraph = (content: readonly unknown[]): AdfNode => ({ type: 'paragraph', content });
export const listItem = (content: readonly unknown[]): AdfNode => ({ type: 'listItem', content: [paragraph(content)] });
export const bulletList = (items: readonly AdfNode[]): AdfNode => ({ type: 'bulletList', content: items });
export const text = (value: string): AdfNode => ({ type: 'text', text: value });
export const newDocument = (content: readonly unknown[]): Document & { readonly version: 1 } => ({ version: 1, type: 'doc', content });
