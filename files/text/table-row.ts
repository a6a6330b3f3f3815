export interface TableCell {
  readonly header: boolean;
  /** Of several lines where a wiki cell has them. */
  readonly text: string;
}

const longestBracket = 1500;

export type TableRow = readonly TableCell[];

export const startsRow = (line: string): boolean => /^\s*\|/.test(line) && line.trim().length > 1;

/** The line below the head of a Markdown table: `|---|:--:|`. */
export const isRule = (line: string): boolean => line.includes('-') && /^[\s:|-]+$/.test(line) && line.includes('|');

/** `||head||head||` (wiki), `|cell|cell|`; a bar inside `[words|link]`, `{{code}}` and `\|` parts nothing. */
export function tableRow(line: string): TableRow {
  const cells: { header: boolean; text: string }[] = [];
  let inside = 0;
  for (let index = line.indexOf('|'); index < line.length; index += 1) {
    const character = line[index] ?? '';
    const last = cells.at(-1);
    if (character === '\\' && line[index + 1] === '|') {
      if (last !== undefined) last.text += '|';
      index += 1;
    } else if (character === '|' && inside === 0) {
      const header = line[index + 1] === '|';
      if (header) index += 1;
      cells.push({ header, text: '' });
    } else if (last !== undefined) {
      if (character === '[' || character === '{') inside = closes(line, index) ? inside + 1 : inside;
      else if ((character === ']' || character === '}') && inside > 0) inside -= 1;
      last.text += character;
    }
  }
  // what follows the last bar of a closed row is no cell
  if (cells.length > 1 && cells.at(-1)?.text.trim() === '') cells.pop();
  return cells.map(({ header, text }) => ({ header, text: text.trim() }));
}

/** A bracket holds bars only when it is closed soon. */
const closes = (line: string, start: number): boolean => line.slice(start, start + longestBracket).includes(line[start] === '[' ? ']' : '}');
