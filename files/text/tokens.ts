/** A text cut into what the block reader walks over. */
export type Token =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** {panel}, {quote} and {expand} open a box or close one; which of the two is known by what is open. */
  | { readonly kind: 'box'; readonly mark: BoxMark; readonly title: string; readonly bare: boolean };

export type BoxMark = 'panel' | 'quote' | 'expand';

const box = /\{(panel|quote|expand)(?:[:=]([^{}]{0,1000}))?\}/g;

/** Comments of HTML are dropped; an unclosed one is text. */
export function tokens(text: string): readonly Token[] {
  const lines = text.split(/\r\n|\n|\r/);
  const found: Token[] = [];
  const lastClosing = lines.reduce((last, line, index) => (line.includes('-->') ? index : last), -1);
  for (let index = 0; index < lines.length; index += 1) {
    const code = codeFrom(lines, index);
    if (code !== null) {
      found.push({ kind: 'code', text: code.text });
      index = code.last;
      continue;
    }
    let line = lines[index] ?? '';
    for (let comment = commentFrom(lines, index, line, lastClosing); comment !== null; comment = commentFrom(lines, index, line, lastClosing)) {
      index = comment.last;
      line = comment.rest;
    }
    found.push(...aroundBoxes(line));
  }
  return found;
}

function aroundBoxes(line: string): readonly Token[] {
  const found: Token[] = [];
  let from = 0;
  const words = (text: string): void => {
    if (text.trim() !== '') found.push({ kind: 'line', text });
  };
  for (const match of line.matchAll(box)) {
    words(line.slice(from, match.index));
    const options = match[2] ?? '';
    found.push({ kind: 'box', mark: match[1] === 'panel' ? 'panel' : match[1] === 'quote' ? 'quote' : 'expand', title: titleIn(options), bare: options === '' });
    from = match.index + match[0].length;
  }
  if (from === 0) return [{ kind: 'line', text: line }];
  words(line.slice(from));
  return found;
}

/** `title=Words|bgColor=#fff`, or the words alone as {expand:Words} has them. */
function titleIn(options: string): string {
  const parts = options.split('|').map((part) => part.trim());
  return parts.find((part) => /^title=/i.test(part))?.slice('title='.length).trim() ?? parts.find((part) => !part.includes('=')) ?? '';
}

/** The line without the first comment in it; one over several lines joins what stands around it. */
function commentFrom(lines: readonly string[], start: number, line: string, lastClosing: number): { readonly rest: string; readonly last: number } | null {
  const open = line.indexOf('<!--');
  if (open === -1) return null;
  const here = line.indexOf('-->', open);
  if (here !== -1) return { rest: line.slice(0, open) + line.slice(here + 3), last: start };
  for (let index = start + 1; index <= lastClosing; index += 1) {
    const end = (lines[index] ?? '').indexOf('-->');
    if (end !== -1) return { rest: line.slice(0, open) + (lines[index] ?? '').slice(end + 3), last: index };
  }
  return null;
}

/** Code that opens on this line: {code}, {noformat}, ``` or ~~~; one that is never closed goes to the end. */
function codeFrom(lines: readonly string[], start: number): { readonly text: string; readonly last: number } | null {
  const opening = /^\s*(?:\{(code|noformat)(?:[:=][^{}]*)?\}|(```+|~~~+)[^`]*$)/.exec(lines[start] ?? '');
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
