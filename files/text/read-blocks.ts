import { asHeading } from './headings';
import { asListItem, type ListItem } from './lists';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly text: string };

/** Markers of a frame around text, which itself is read on; and lines drawn across the page. */
const frame = /\{(?:panel|quote|color)(?::[^}]*)?\}/g;
const rule = /^\s*(?:-{4,}|\*{4,}|_{4,})\s*$/;

/** Splits a text into blocks; a block never has no words, except code. */
export function readBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r\n|\n|\r/);
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: ListItem[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    paragraph = [];
    items = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    const code = codeFrom(lines, index);
    if (code !== null) {
      close();
      blocks.push({ kind: 'code', text: code.text });
      index = code.last;
      continue;
    }
    const line = raw.replace(frame, '').trimEnd();
    const trimmed = line.trim();
    if (trimmed === '' || rule.test(line)) {
      // a blank line inside a list does not end it: Markdown writes loose lists so
      if (items.length === 0 || !nextIsItem(lines, index)) close();
      continue;
    }
    const item = asListItem(line, { before: items.at(-1), next: lines[index + 1] ?? '' });
    const heading = item === null ? asHeading(trimmed) : null;
    if (heading !== null) {
      close();
      blocks.push({ kind: 'heading', ...heading });
    } else if (item !== null) {
      if (items.length === 0) close();
      items.push(item);
    } else if (items.length > 0 && /^\s/.test(line)) {
      const last = items.pop();
      if (last !== undefined) items.push({ ...last, text: `${last.text} ${trimmed}` });
    } else {
      if (items.length > 0) close();
      paragraph.push(trimmed);
    }
  }
  close();
  return blocks;
}

function nextIsItem(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  return asListItem(next, { before: undefined, next: '' }) !== null;
}

/** Code that opens on this line: {code}, {noformat} or ```; one that is never closed goes to the end. */
function codeFrom(lines: readonly string[], start: number): { readonly text: string; readonly last: number } | null {
  const opening = /^\s*(?:\{(code|noformat)(?::[^}]*)?\}|(```+)[^`]*$)/.exec(lines[start] ?? '');
  if (opening === null) return null;
  const [whole, wiki, fence] = opening;
  const mark = wiki === undefined ? (fence ?? '```') : `{${wiki}}`;
  const first = wiki === undefined ? '' : (lines[start] ?? '').slice(whole.length);
  const held: string[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = index === start ? first : (lines[index] ?? '');
    const end = index === start && wiki === undefined ? -1 : line.indexOf(mark);
    if (end >= 0) return { text: [...held, line.slice(0, end)].join('\n').trim(), last: index };
    held.push(line);
  }
  return { text: held.join('\n').trim(), last: lines.length - 1 };
}
