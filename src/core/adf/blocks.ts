import type { Place } from '../story/story';
import type { AdfNode } from './adf';
import { attribute, children, isNode, textRuns } from './inline-text';

/**
 * A description as a flat list of blocks in reading order, each with the place it came from.
 * `containers` names the boxes around it (expands, panels, table cells ...), outermost first: a section ends where its box ends.
 */
export interface Block {
  readonly kind: 'heading' | 'title' | 'text' | 'item' | 'row' | 'code';
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** List nesting, 1 for the outermost; 0 outside lists. */
  readonly depth: number;
  readonly containers: readonly number[];
  readonly lines: readonly Line[];
}

/** One line of text; a hard break or a literal newline starts another. */
export interface Line {
  readonly text: string;
  readonly at: Place;
  /** The whole line is bold (a pseudo-heading) or italic (a template's hint). */
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Text deeper than this is not read: no document that a person wrote nests so far. */
const MAX_DEPTH = 1000;

const LISTS = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);
const ITEMS = new Set(['listItem', 'taskItem', 'decisionItem', 'blockTaskItem']);
const TEXTS = new Set(['paragraph', 'taskItem', 'decisionItem', 'caption']);
const BOXES = new Set(['expand', 'nestedExpand', 'panel', 'blockquote', 'layoutColumn', 'bodiedExtension', 'tableCell', 'tableHeader']);

/** Flattens an ADF document. Unknown nodes are walked through; anything that is not a node is skipped; never throws. */
export function adfBlocks(document: unknown): Block[] {
  const walker = new Walker();
  if (isNode(document)) walker.visitChildren(document, { path: [], depth: 0, containers: [], item: null });
  return walker.blocks;
}

interface Where {
  readonly path: readonly number[];
  readonly depth: number;
  readonly containers: readonly number[];
  /** Lines of the list item around, which its paragraphs join. */
  readonly item: Line[] | null;
}

class Walker {
  readonly blocks: Block[] = [];
  private containerCount = 0;

  visitChildren(node: AdfNode, where: Where): void {
    if (where.path.length > MAX_DEPTH) return;
    children(node).forEach((child, index) => {
      if (isNode(child)) this.visit(child, { ...where, path: [...where.path, index] });
    });
  }

  private visit(node: AdfNode, where: Where): void {
    const type = typeof node.type === 'string' ? node.type : '';
    if (LISTS.has(type)) this.visitChildren(node, { ...where, depth: where.depth + 1, item: null });
    else if (ITEMS.has(type)) this.visitItem(node, where, type);
    else if (type === 'heading') this.emit('heading', lines(node, where.path), where, level(node));
    else if (type === 'codeBlock') this.emit('code', lines(node, where.path), where);
    else if (type === 'tableRow') this.visitRow(node, where);
    else if (TEXTS.has(type)) this.visitText(node, where);
    else if (BOXES.has(type)) this.visitBox(node, where);
    else this.visitChildren(node, where);
  }

  private visitText(node: AdfNode, where: Where): void {
    const found = lines(node, where.path);
    if (where.item) where.item.push(...found);
    else this.emit('text', found, where);
  }

  /** An item's own paragraphs become its lines; nested lists follow as items of their own. */
  private visitItem(node: AdfNode, where: Where, type: string): void {
    const own: Line[] = TEXTS.has(type) ? lines(node, where.path) : [];
    this.emit('item', own, { ...where, depth: Math.max(1, where.depth) });
    this.visitChildren(node, { ...where, item: own });
  }

  private visitBox(node: AdfNode, where: Where): void {
    const inside: Where = { ...where, containers: [...where.containers, ++this.containerCount], item: null };
    const title = attribute(node, 'title');
    if (typeof title === 'string') this.emit('title', [wholeLine(title, where.path)], inside);
    this.visitChildren(node, inside);
  }

  /** A table row is one block, one line a cell; header rows only name the columns. */
  private visitRow(node: AdfNode, where: Where): void {
    const cells = children(node).filter(isNode);
    if (cells.length > 0 && cells.every((cell) => cell.type === 'tableHeader')) return;
    const texts = cells.map((cell, index) => wholeLine(cellText(cell), [...where.path, index]));
    this.emit('row', texts, { ...where, item: null });
  }

  private emit(kind: Block['kind'], found: readonly Line[], where: Where, headingLevel = 0): void {
    this.blocks.push({ kind, level: headingLevel, depth: kind === 'item' ? where.depth : 0, containers: where.containers, lines: found });
  }
}

const level = (node: AdfNode): number => {
  const value = attribute(node, 'level');
  return typeof value === 'number' && value >= 1 && value <= 6 ? Math.floor(value) : 6;
};

function cellText(cell: AdfNode): string {
  return adfBlocks(cell).flatMap((block) => block.lines.map((line) => line.text)).filter((text) => text !== '').join(' ');
}

const wholeLine = (text: string, path: readonly number[]): Line => ({ text: text.trim(), at: { in: 'description', path, start: 0, end: text.length }, bold: false, italic: false });

/** Splits a node's text into trimmed lines with their places; empty lines are dropped. */
function lines(node: AdfNode, path: readonly number[]): Line[] {
  const runs = textRuns(node);
  const text = runs.map((run) => run.text).join('');
  const emphasis = emphasisOf(runs);
  const found: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const from = start + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const to = from + trimmed.length;
      found.push({ text: trimmed, at: { in: 'description', path, start: from, end: to }, bold: emphasis('strong', from, to), italic: emphasis('em', from, to) });
    }
    start += raw.length + 1;
  }
  return found;
}

/** Answers whether every visible character of a stretch carries an emphasis; walks the runs once, left to right. */
function emphasisOf(runs: readonly { readonly text: string; readonly strong: boolean; readonly em: boolean }[]) {
  const plainUntil = { strong: [0], em: [0] };
  const ends: number[] = [];
  let end = 0;
  for (const run of runs) {
    end += run.text.length;
    ends.push(end);
    for (const mark of ['strong', 'em'] as const) {
      const plain = run[mark] || run.text.trim() === '' ? 0 : 1;
      plainUntil[mark].push((plainUntil[mark].at(-1) ?? 0) + plain);
    }
  }
  const runAt = (offset: number): number => lowerBound(ends, offset);
  return (mark: 'strong' | 'em', from: number, to: number): boolean => {
    const counts = plainUntil[mark];
    return (counts[runAt(to - 1) + 1] ?? 0) - (counts[runAt(from)] ?? 0) === 0;
  };
}

/** Index of the first end that lies after the offset. */
function lowerBound(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
