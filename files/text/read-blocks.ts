import type { Dialect } from './dialect';
import { asHeading } from './headings';
import { asListItem, type ListItem } from './lists';
import { isRule, startsRow, tableRow, type TableRow } from './table-row';
import { type BoxMark, type Token, tokens } from './tokens';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'box'; readonly mark: BoxMark; readonly title: string; readonly blocks: readonly Block[] };

/** Lines drawn across the page. */
const divider = /^\s*(?:-{3,}|\*{4,}|_{4,})\s*$/;
const quoted = /^\s*(?:(?:bq\.|>)\s?)+/;

/** Boxes inside boxes beyond this depth are read as what is in them. */
const deepest = 20;

/** Splits a text into blocks; a block never has no words, except code. */
export function readBlocks(text: string, dialect: Dialect): readonly Block[] {
  return new Reader(tokens(text), dialect).read(null, 0);
}

class Reader {
  private index = 0;
  /** Where each kind of box is closed for the last time. */
  private readonly lastBare: ReadonlyMap<BoxMark, number>;

  constructor(
    private readonly all: readonly Token[],
    private readonly dialect: Dialect,
  ) {
    this.lastBare = new Map(all.flatMap((token, index) => (token.kind === 'box' && token.bare ? [[token.mark, index] as const] : [])));
  }

  /** @param until the mark of the box around, whose bare sign ends it */
  read(until: BoxMark | null, depth: number): readonly Block[] {
    const page = new Page(this.dialect);
    while (this.index < this.all.length) {
      const token = this.all[this.index];
      this.index += 1;
      if (token === undefined) break;
      if (token.kind === 'line') page.line(token.text, this.nextLine());
      else if (token.kind === 'code') page.block({ kind: 'code', text: token.text });
      else if (token.mark === until && token.bare) return page.blocks();
      else if (this.closedLater(token.mark) && depth < deepest) this.box(token, page, depth);
      else if (token.title !== '') page.block({ kind: 'paragraph', lines: [token.title] });
    }
    return page.blocks();
  }

  private box({ mark, title }: Extract<Token, { kind: 'box' }>, page: Page, depth: number): void {
    const blocks = this.read(mark, depth + 1);
    if (blocks.length > 0 || title !== '') page.block({ kind: 'box', mark, title, blocks });
  }

  /** A sign without its other half is no box: what follows is read on. */
  private closedLater(mark: BoxMark): boolean {
    return (this.lastBare.get(mark) ?? -1) >= this.index;
  }

  private nextLine(): string {
    const next = this.all[this.index];
    if (next?.kind !== 'line') return '';
    if (next.text.trim() !== '') return next.text;
    const beyond = this.all[this.index + 1];
    return beyond?.kind === 'line' ? `\n${beyond.text}` : '';
  }
}

/** Gathers lines into paragraphs, lists, tables and quotes. */
class Page {
  private readonly found: Block[] = [];
  private paragraph: string[] = [];
  private items: ListItem[] = [];
  private rows: TableRow[] = [];
  private quote: string[] = [];
  private cell = '';

  constructor(private readonly dialect: Dialect) {}

  block(block: Block): void {
    this.close();
    this.found.push(block);
  }

  blocks(): readonly Block[] {
    this.close();
    return this.found;
  }

  /** @param following the next line, or a line break and the line after a blank one */
  line(raw: string, following: string): void {
    const line = raw.trimEnd();
    const trimmed = line.trim();
    if (this.row(line, following)) return;
    if (this.rows.length > 0) this.close();
    if (trimmed === '' || divider.test(line)) {
      // a blank line inside a list does not end it: Markdown writes loose lists so
      if (this.items.length === 0 || asListItem(following, { before: this.items.at(-1), next: '' }, this.dialect) === null) this.close();
      return;
    }
    if (quoted.test(line)) {
      if (this.quote.length === 0) this.close();
      this.quote.push(line.replace(quoted, ''));
      return;
    }
    if (this.quote.length > 0) this.close();
    this.words(line, trimmed, following.startsWith('\n') ? '' : following);
  }

  private words(line: string, trimmed: string, next: string): void {
    const item = asListItem(line, { before: this.items.at(-1), next }, this.dialect);
    const heading = item === null ? asHeading(trimmed, this.dialect) : null;
    if (heading !== null) this.block({ kind: 'heading', ...heading });
    else if (item !== null) {
      const [first] = this.items;
      if (first === undefined || (item.depth === first.depth && item.ordered !== first.ordered)) this.close();
      this.items.push(item);
    } else if (this.items.length > 0 && /^\s/.test(line)) {
      const last = this.items.pop();
      if (last !== undefined) this.items.push({ ...last, text: `${last.text} ${trimmed}` });
    } else {
      if (this.items.length > 0) this.close();
      this.paragraph.push(trimmed);
    }
  }

  /** Takes a line of a table. A wiki cell may go on over lines until one ends with a bar. */
  private row(line: string, following: string): boolean {
    if (this.cell !== '') this.cell += `\n${line}`;
    else if (startsRow(line)) {
      if (this.rows.length === 0) this.close();
      if (this.rows.length > 0 && isRule(line)) {
        this.rows = this.rows.map((row, index) => (index === this.rows.length - 1 ? row.map((cell) => ({ ...cell, header: true })) : row));
        return true;
      }
      this.cell = line;
    } else return false;
    if (line.endsWith('|') || following.trim() === '' || startsRow(following)) {
      this.rows.push(tableRow(this.cell));
      this.cell = '';
    }
    return true;
  }

  private close(): void {
    if (this.paragraph.length > 0) this.found.push({ kind: 'paragraph', lines: this.paragraph });
    if (this.items.length > 0) this.found.push({ kind: 'list', items: this.items });
    if (this.rows.length > 0) this.found.push({ kind: 'table', rows: this.rows });
    if (this.quote.length > 0) this.found.push({ kind: 'box', mark: 'quote', title: '', blocks: readBlocks(this.quote.join('\n'), this.dialect) });
    this.paragraph = [];
    this.items = [];
    this.rows = [];
    this.quote = [];
  }
}
