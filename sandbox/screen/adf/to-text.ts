import type { Node } from './node';

/**
 * A document as the plain text that `fromText` reads back: `## heading`, `- bullet`, `1. number`, blank lines between blocks.
 * Null when the document has something that this text cannot say, so that editing never loses it.
 */
export function toText(document: Node): string | null {
  const blocks = document.content.map(block);
  return blocks.includes(null) ? null : blocks.join('\n\n');
}

function block(node: Node): string | null {
  if (node.type === 'paragraph') return line(node, '\n');
  if (node.type === 'heading') return prefixed(`${'#'.repeat(Number(node.attrs['level']) || 2)} `, line(node));
  if (node.type !== 'bulletList' && node.type !== 'orderedList') return null;
  const items = node.content.map((item, index) => {
    const [only, ...more] = item.content;
    if (only?.type !== 'paragraph' || more.length > 0) return null;
    return prefixed(node.type === 'bulletList' ? '- ' : `${index + 1}. `, line(only));
  });
  return items.includes(null) ? null : items.join('\n');
}

const prefixed = (prefix: string, text: string | null): string | null => (text === null ? null : prefix + text);

/** Inline text without marks; null when there is anything else. `breaks` stands for a line break where one is allowed. */
function line(node: Node, breaks: string | null = null): string | null {
  const parts = node.content.map(({ type, text, marks }) => {
    if (type === 'hardBreak') return breaks;
    return type === 'text' && marks.length === 0 ? text : null;
  });
  return parts.includes(null) ? null : parts.join('');
}
