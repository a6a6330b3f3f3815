import { type Dialect, dialectOf } from './text/dialect';
import { inlineNodes } from './text/inline';
import { grouped, type ListItem } from './text/lists';
import { type Block, readBlocks } from './text/read-blocks';
import type { TableCell, TableRow } from './text/table-row';

export type AdfNode = Readonly<Record<string, unknown>>;

/**
 * Jira's wiki markup or Markdown, as an Atlassian Document; null for a text without words.
 * Reads headings (h1. to h6., # to ######, a line in bold), lists (* - + # 1. and deeper), tables, code ({code}, {noformat}, ```),
 * boxes ({panel}, {expand}, {quote}, bq., >), emphasis and links, and paragraphs between blank lines. Colours, pictures and HTML
 * comments are dropped. Everything else stays as the words that were written.
 */
export function textToAdf(text: string): AdfNode | null {
  const content = new Writer(dialectOf(text)).nodes(text);
  return content.length === 0 ? null : { type: 'doc', version: 1, content };
}

/** What Jira lets stand inside a quote, a panel and a table cell; elsewhere the box is left out and its content stays. */
const insideQuote = new Set(['paragraph', 'bulletList', 'orderedList', 'codeBlock']);
const insidePanel = new Set([...insideQuote, 'heading']);
const insideExpand = new Set([...insidePanel, 'panel', 'blockquote', 'table']);
const insideCell = new Set([...insidePanel, 'panel', 'blockquote']);

class Writer {
  constructor(private readonly dialect: Dialect) {}

  nodes(text: string): readonly AdfNode[] {
    return readBlocks(text, this.dialect).flatMap((block) => this.block(block));
  }

  private block(block: Block): readonly AdfNode[] {
    switch (block.kind) {
      case 'heading':
        return this.words(block.text).map((content) => ({ type: 'heading', attrs: { level: block.level }, content }));
      case 'code':
        return [block.text === '' ? { type: 'codeBlock' } : { type: 'codeBlock', content: [{ type: 'text', text: block.text }] }];
      case 'list':
        return this.list(block.items);
      case 'paragraph':
        return this.paragraph(block.lines);
      case 'table':
        return this.table(block.rows);
      case 'box':
        return this.box(block);
    }
  }

  /** One list of nodes with words, or none. */
  private words(text: string): readonly (readonly AdfNode[])[] {
    const nodes = inlineNodes(text, this.dialect);
    return nodes.length === 0 ? [] : [nodes];
  }

  private paragraph(lines: readonly string[]): readonly AdfNode[] {
    const content = lines.flatMap((line) => this.words(line)).flatMap((nodes, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...nodes]);
    return content.length === 0 ? [] : [{ type: 'paragraph', content }];
  }

  private list(items: readonly ListItem[]): readonly AdfNode[] {
    const content = grouped(items).flatMap(([head, ...inner]) => {
      const [own] = this.paragraph([head.text]);
      const below = inner.length === 0 ? [] : this.list(inner);
      return own === undefined && below.length === 0 ? [] : [{ type: 'listItem', content: [own ?? { type: 'paragraph' }, ...below] }];
    });
    return content.length === 0 ? [] : [{ type: items[0]?.ordered === true ? 'orderedList' : 'bulletList', content }];
  }

  private table(rows: readonly TableRow[]): readonly AdfNode[] {
    const content = rows.filter((row) => row.length > 0).map((row) => ({ type: 'tableRow', content: row.map((cell) => this.cell(cell)) }));
    return content.length === 0 ? [] : [{ type: 'table', content }];
  }

  private cell({ header, text }: TableCell): AdfNode {
    const inside = this.nodes(text);
    const content = inside.length > 0 && inside.every((node) => insideCell.has(String(node.type))) ? inside : this.paragraph(text.split('\n'));
    return { type: header ? 'tableHeader' : 'tableCell', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
  }

  private box({ mark, title, blocks }: Extract<Block, { kind: 'box' }>): readonly AdfNode[] {
    const inside = blocks.flatMap((block) => this.block(block));
    const fits = (allowed: ReadonlySet<string>): boolean => inside.length > 0 && inside.every((node) => allowed.has(String(node.type)));
    if (mark === 'expand' && fits(insideExpand)) return [{ type: 'expand', attrs: { title }, content: inside }];
    const titled = title.trim() === '' ? inside : [{ type: 'paragraph', content: [{ type: 'text', text: title.trim(), marks: [{ type: 'strong' }] }] }, ...inside];
    if (mark === 'panel' && fits(insidePanel)) return [{ type: 'panel', attrs: { panelType: 'info' }, content: titled }];
    return mark === 'quote' && fits(insideQuote) ? [{ type: 'blockquote', content: titled }] : titled;
  }
}
