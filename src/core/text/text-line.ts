import type { Block, Line } from '../adf/blocks';

export type Markup = 'wiki' | 'markdown';

export interface ReadLine {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly depth: number;
  readonly lines: readonly Line[];
  /** A table row that only names the columns. */
  readonly header: boolean;
}

const WIKI_HEADING = /^h([1-6])\.\s+/;
const MARKDOWN_HEADING = /^(#{1,6})\s+/;
const WIKI_ITEM = /^([*#-]{1,6})\s+(?:\[[ xX]?\]\s+)?/;
const MARKDOWN_ITEM = /^([-*+]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?/;

/** One line of text as the block that its markup makes of it. `offset` is where the line begins in the whole text. */
export function textLine(raw: string, offset: number, markup: Markup): ReadLine {
  const indent = raw.length - raw.trimStart().length;
  const line = raw.trim();
  const at = offset + indent;
  const heading = WIKI_HEADING.exec(line) ?? (markup === 'markdown' ? MARKDOWN_HEADING.exec(line) : null);
  if (heading) return single('heading', line, heading[0].length, at, { level: /^\d$/.test(heading[1] ?? '') ? Number(heading[1]) : (heading[1] ?? '').length });
  if (line.startsWith('|') && line.length > 1) return row(line, at);
  const wiki = WIKI_ITEM.exec(line);
  if (wiki && (markup === 'wiki' || (wiki[1]?.length ?? 0) > 1)) return single('item', line, wiki[0].length, at, { depth: wiki[1]?.length ?? 1 });
  const item = MARKDOWN_ITEM.exec(line);
  if (item) return single('item', line, item[0].length, at, { depth: 1 + Math.floor(indent / 2) });
  return single('text', line.replace(/^(?:bq\.|>)\s*/, ''), 0, at + (/^(?:bq\.|>)\s*/.exec(line)?.[0].length ?? 0), {});
}

function single(kind: Block['kind'], line: string, skip: number, at: number, where: { readonly level?: number; readonly depth?: number }): ReadLine {
  return { kind, level: where.level ?? 0, depth: where.depth ?? 0, lines: [marked(line.slice(skip), at + skip)], header: false };
}

/** `|a|b|` is a row, `||a||b||` a wiki header; a Markdown header is told from its rule below, which is dropped, so it stays a row. */
function row(line: string, at: number): ReadLine {
  const header = line.startsWith('||');
  const cells = line.replace(/^\|+|\|+$/g, '').split(/\|+/).map((cell) => marked(cell, at));
  return { kind: 'row', level: 0, depth: 0, lines: cells, header };
}

const BOLD = /^(\*\*|__|\*)(?!\s)(.{1,200}?)(?<!\s)\1(:?)$/;
const ITALIC = /^(_|\*)(?!\s)([^_*]{1,300})(?<!\s)\1$/;

/** A line without the signs of emphasis, links and colours, with what they said of the whole line. */
function marked(raw: string, at: number): Line {
  const trimmed = raw.trim();
  const bold = BOLD.exec(trimmed);
  const italic = bold ? null : ITALIC.exec(trimmed);
  const text = inline(bold ? `${bold[2] ?? ''}${bold[3] ?? ''}` : italic ? (italic[2] ?? '') : trimmed);
  const start = at + raw.length - raw.trimStart().length;
  return { text, at: { in: 'description', path: [], start, end: start + trimmed.length }, bold: bold !== null, italic: italic !== null };
}

function inline(text: string): string {
  return text
    .replace(/\{\{([^{}\n]{1,300})\}\}/g, '$1')
    .replace(/\{color(?::[^}]{0,40})?\}/g, '')
    .replace(/\[([^\][|]{1,200})\|[^\]]{1,500}\]/g, '$1')
    .replace(/!?\[([^\][]{0,200})\]\([^)]{1,500}\)/g, '$1')
    .replace(/![\w./-]{1,200}(?:\|[^!]{0,100})?!/g, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300}?)\1/g, '$2')
    .replace(/(^|[\s(])([*_`])(?=[^\s*_`])([^*_`\n]{1,300}?)\2(?=$|[\s).,;:!?])/g, '$1$3')
    .trim();
}
