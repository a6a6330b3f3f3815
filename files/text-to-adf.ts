import { inlineNodes } from './text/inline';
import { listNode } from './text/lists';
import { type Block, readBlocks } from './text/read-blocks';

export type AdfNode = Readonly<Record<string, unknown>>;

/**
 * Jira's wiki markup or Markdown, as an Atlassian Document; null for a text without words.
 * Reads headings (h1. to h6., # to ######, a line in bold), bullets (* - + and deeper), numbered lists (1. or lines of #), code
 * ({code}, {noformat}, ```), and paragraphs between blank lines. Everything else stays as the words that were written.
 */
export function textToAdf(text: string): AdfNode | null {
  const content = readBlocks(text).map(nodeOf);
  return content.length === 0 ? null : { type: 'doc', version: 1, content };
}

function nodeOf(block: Block): AdfNode {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: inlineNodes(block.text) };
    case 'code':
      return block.text === '' ? { type: 'codeBlock' } : { type: 'codeBlock', content: [{ type: 'text', text: block.text }] };
    case 'list':
      return listNode(block.items);
    case 'paragraph':
      return { type: 'paragraph', content: block.lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...inlineNodes(line)]) };
  }
}
