import type { Block, Line } from '../adf/blocks';
import { listMarker } from '../story/list-marker';
import { textLine, type Markup } from './text-line';

/**
 * Wiki markup, Markdown or plain text as blocks, so that a text field is judged like a document. Places are offsets into the text.
 * Which of the two markups it is decides only what "#" means: a numbered item in wiki markup, a heading in Markdown.
 */
export function textBlocks(text: string): Block[] {
  const markup: Markup = WIKI.test(text) ? 'wiki' : 'markdown';
  const reader = new TextReader(markup);
  let offset = 0;
  for (const raw of text.split(/\n/)) {
    reader.read(raw.slice(0, LINE_LENGTH).replace(/\r$/, ''), offset);
    offset += raw.length + 1;
  }
  return reader.end();
}

/** Nobody writes longer lines; what is behind is not read, so that every pattern stays cheap. */
const LINE_LENGTH = 5000;

/** Signs that only wiki markup has: h3., {panel}, ||header||, a line of one *bold* text, and two lines of "# " in a row, which are a list. */
const WIKI = /^h[1-6]\.\s|^\{(?:panel|code|noformat|quote|expand|color)\b|^bq\.\s|^\|\||^\*[^*\n]{1,80}\*:?[ \t]*\r?$|^# [^\n]*\n# /m;
const FENCE = /^\s*(?:```|~~~|\{(?:code|noformat)(?:[:=][^}]*)?\})/;
const BOX = /^\s*\{(panel|expand|quote)(?::([^}]*))?\}\s*$/;
const DIVIDER = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/;

class TextReader {
  private readonly blocks: Block[] = [];
  private code: Line[] | null = null;
  private boxes: { readonly name: string; readonly id: number }[] = [];
  private boxCount = 0;
  private inComment = false;

  constructor(private readonly markup: Markup) {}

  read(raw: string, offset: number): void {
    if (FENCE.test(raw)) return this.fence();
    if (this.code) return void this.code.push(plain(raw, offset));
    const line = this.withoutComments(raw);
    const box = BOX.exec(line);
    if (box?.[1]) return this.box(box[1], titleOf(box[2] ?? ''), offset);
    if (line.trim() === '' || DIVIDER.test(line) || (line.includes('-') && TABLE_RULE.test(line))) return;
    this.line(line, offset);
  }

  end(): Block[] {
    if (this.code) this.fence();
    return this.blocks;
  }

  private line(line: string, offset: number): void {
    const found = textLine(line, offset, this.markup);
    if (found.kind === 'row' && found.header) return;
    const last = this.blocks.at(-1);
    // a line that goes on under a list item belongs to it
    if (found.kind === 'text' && last?.kind === 'item' && /^\s{2,}\S/.test(line) && !listMarker(line.trim())) {
      this.blocks[this.blocks.length - 1] = { ...last, lines: [...last.lines, ...found.lines] };
      return;
    }
    this.emit(found.kind, found.lines, found.level, found.depth);
  }

  private fence(): void {
    if (this.code) this.emit('code', this.code.filter(({ text }) => text !== ''));
    this.code = this.code ? null : [];
  }

  /** {panel}, {expand} and {quote} open a box, and close the last one of their name. */
  private box(name: string, title: string, offset: number): void {
    const open = this.boxes.map((one) => one.name).lastIndexOf(name);
    if (open !== -1 && title === '') {
      this.boxes = this.boxes.slice(0, open);
      return;
    }
    this.boxes.push({ name, id: ++this.boxCount });
    if (title !== '') this.emit('title', [plain(title, offset)]);
  }

  private emit(kind: Block['kind'], lines: readonly Line[], level = 0, depth = 0): void {
    this.blocks.push({ kind, level, depth, containers: this.boxes.map(({ id }) => id), lines });
  }

  private withoutComments(line: string): string {
    let rest = line;
    if (this.inComment) {
      const end = rest.indexOf('-->');
      if (end === -1) return '';
      this.inComment = false;
      rest = ' '.repeat(end + 3) + rest.slice(end + 3);
    }
    const start = rest.indexOf('<!--');
    if (start === -1) return rest;
    const end = rest.indexOf('-->', start);
    if (end !== -1) return this.withoutComments(rest.slice(0, start) + ' '.repeat(end + 3 - start) + rest.slice(end + 3));
    this.inComment = true;
    return rest.slice(0, start);
  }
}

const titleOf = (options: string): string => /(?:^|\|)\s*(?:title\s*=)?\s*([^=|]+)(?:\||$)/.exec(options)?.[1]?.trim() ?? '';

function plain(raw: string, offset: number): Line {
  const text = raw.trim();
  const start = offset + raw.length - raw.trimStart().length;
  return { text, at: { in: 'description', path: [], start, end: start + text.length }, bold: false, italic: false };
}
