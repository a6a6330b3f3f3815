import type { AdfNode } from '../adf/adf';
import { attribute, children, isNode, textRuns } from '../adf/inline-text';
import { textBlocks } from '../text/text-blocks';

/** Text deeper than this is not read: no document that a person wrote nests so far. */
const MAX_DEPTH = 1000;

/** Nodes whose words stand in an attribute. */
const IN_ATTRIBUTE: Readonly<Record<string, string>> = { expand: 'title', nestedExpand: 'title', panel: 'title', date: 'timestamp', blockCard: 'url', embedCard: 'url' };

/**
 * Everything that a document or a text says, as lines in reading order: headings, items, cells of every table row, captions, code.
 * The rules leave some of it out (a table's header, a date); whoever asks whether a text was changed needs all of it. Never throws.
 */
export function saidLines(value: unknown): string[] {
  if (typeof value === 'string') return textBlocks(value).flatMap((block) => block.lines.map(({ text }) => text));
  const found: string[] = [];
  if (isNode(value)) collect(value, 0, found);
  return found;
}

function collect(node: AdfNode, depth: number, found: string[]): void {
  if (depth > MAX_DEPTH) return;
  const name = typeof node.type === 'string' ? IN_ATTRIBUTE[node.type] : undefined;
  const said = name === undefined ? undefined : attribute(node, name);
  if (typeof said === 'string') found.push(said);
  const own = textRuns(node).map(({ text }) => text).join('');
  if (own !== '') found.push(...own.split('\n'));
  for (const child of children(node)) if (isNode(child)) collect(child, depth + 1, found);
}
