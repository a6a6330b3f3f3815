import type { Digest, Piece } from './digest';

/** Characters that can mean something anywhere in a line of Markdown. Source: CommonMark 0.31, and the tables and strikes of GitHub's. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&]/g;
/** What begins a list where it stands first. */
const FIRST = /^([-+=]|\d{1,9}(?=[.)]))/;

/** Words that stand there as they were written, whatever they look like in Markdown. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(ANYWHERE, (character) => `\\${character}`);
  return line.replace(FIRST, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** @param urlOf the address of an issue */
export function toMarkdown({ title, sections, caveats }: Digest, urlOf: (key: string) => string): string {
  const piece = (one: Piece): string => (typeof one === 'string' ? spaced(one) : `[${escapeMarkdown(one.key)}](<${urlOf(one.key)}>) ${escapeMarkdown(one.summary)}`);
  const body = sections.map(({ title: name, lines }) => `## ${escapeMarkdown(name)}\n\n${lines.map((line) => `- ${line.map(piece).join('')}`).join('\n')}`);
  return [`# ${escapeMarkdown(title)}`, ...body, caveats.map((line) => `*${escapeMarkdown(line)}*`).join('\n\n')].join('\n\n') + '\n';
}

/** Keeps the blank at either end of words that stand beside an item. */
const spaced = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text)}${/\s$/.test(text) ? ' ' : ''}`;
