import type { Dialect } from './dialect';

export type InlineNode = Readonly<Record<string, unknown>>;

interface Form {
  readonly pattern: string;
  /** From the groups of the pattern. */
  node(first: string, second: string): InlineNode | null;
}

const words = (text: string, mark?: InlineNode): InlineNode => (mark === undefined ? { type: 'text', text } : { type: 'text', text, marks: [mark] });

const link = (text: string, href: string): InlineNode => words(text, { type: 'link', attrs: { href } });

const strong = (text: string): InlineNode => words(text, { type: 'strong' });
const emphasis = (text: string): InlineNode => words(text, { type: 'em' });
const code = (text: string): InlineNode => words(text, { type: 'code' });

/** Every repetition is bounded, so that a long line without an end of what it begins is read in a time linear in its length. */
const forms: readonly Form[] = [
  { pattern: String.raw`\*\*(?=\S)([^*]{1,500})(?<=\S)\*\*`, node: strong },
  { pattern: String.raw`\b__(?=\S)([^_]{1,500})(?<=\S)__\b`, node: strong },
  { pattern: String.raw`\{\{([^{}]{1,300})\}\}`, node: code },
  { pattern: '`([^`]{1,300})`', node: code },
  // a picture says nothing that could be judged; its text does
  { pattern: String.raw`!\[([^\][]{0,300})\]\([^()\s]{1,1000}\)`, node: (alt) => (alt.trim() === '' ? null : words(alt)) },
  { pattern: String.raw`(?<![\w!])![\w./:-][^!|\s]{0,300}\.\w{2,5}(?:\|[^!]{0,200})?!`, node: () => null },
  { pattern: String.raw`\[([^\][|]{1,300})\]\((https?:[^()\s]{1,1000})\)`, node: link },
  { pattern: String.raw`\[([^\][|]{1,300})\|(https?:[^\][|\s]{1,1000})(?:\|[^\][]{0,100})?\]`, node: link },
  { pattern: String.raw`\{color(?::[^{}]{0,40})?\}`, node: () => null },
  { pattern: String.raw`(?<![\w_])_(?=[^\s_])([^_]{1,500})(?<=\S)_(?![\w_])`, node: emphasis },
];

const star = String.raw`(?<![\w*])\*(?=\S)([^*]{1,500})(?<=\S)\*(?![\w*])`;

const formsOf = (dialect: Dialect): readonly Form[] => [...forms, { pattern: star, node: dialect === 'markdown' ? emphasis : strong }];

const compiled = (all: readonly Form[]) => ({ forms: all, pattern: new RegExp(all.map(({ pattern }, index) => `(?<f${index}>${pattern})`).join('|'), 'g') });

const inMarkdown = compiled(formsOf('markdown'));
const inWiki = compiled(formsOf('wiki'));

/** The words of one line, with what is marked in it. Never answers an empty text; no node at all for a line of pictures. */
export function inlineNodes(line: string, dialect: Dialect): readonly InlineNode[] {
  const { forms: all, pattern } = dialect === 'markdown' ? inMarkdown : inWiki;
  const nodes: InlineNode[] = [];
  let from = 0;
  for (const match of line.matchAll(pattern)) {
    if (match.index > from) nodes.push(words(line.slice(from, match.index)));
    const node = nodeOf(match, all);
    if (node !== null) nodes.push(node);
    from = match.index + match[0].length;
  }
  if (from < line.length) nodes.push(words(line.slice(from)));
  return nodes.some(({ text }) => String(text).trim() !== '') ? nodes : [];
}

/** A form's group holds the whole match; its own groups come right after it. */
function nodeOf(match: RegExpMatchArray, all: readonly Form[]): InlineNode | null {
  const form = all.find((_, place) => match.groups?.[`f${place}`] !== undefined);
  const groups = match.slice(1);
  const own = groups.indexOf(match[0]);
  return form?.node(groups[own + 1] ?? '', groups[own + 2] ?? '') ?? null;
}
