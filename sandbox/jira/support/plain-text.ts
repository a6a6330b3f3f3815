import { isRecord } from './json';

const lineBreakers = new Set(['paragraph', 'heading', 'codeBlock', 'listItem', 'taskItem', 'decisionItem', 'blockquote', 'panel', 'tableRow', 'rule', 'expand']);

/** The words of an Atlassian Document, a line for each block. Anything that is not a node gives no words. */
export function plainText(document: unknown): string {
  return textOf(document).replace(/\n{2,}/g, '\n').trim();
}

function textOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (node.type === 'hardBreak') return '\n';
  if (typeof node.text === 'string') return node.text;
  const attribute = isRecord(node.attrs) ? (node.attrs.text ?? node.attrs.url) : undefined;
  const own = typeof attribute === 'string' ? attribute : '';
  const inner = Array.isArray(node.content) ? node.content.map(textOf).join('') : '';
  return typeof node.type === 'string' && lineBreakers.has(node.type) ? `${own}${inner}\n` : `${own}${inner}`;
}
