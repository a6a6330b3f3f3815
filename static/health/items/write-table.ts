import { cellsOf, HEAD, type Cell } from './columns';
import type { RankedItem } from './filter';
import type { OpenSprints } from './open-sprints';

/** Rows that are written in one go: a few milliseconds, so that the page answers in between. */
const PIECE = 200;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The head and the rows, as they are shown, in another form; written piece by piece, because ten thousand rows at once would stop the page. */
export async function writeTable(rows: readonly RankedItem[], sprints: OpenSprints, write: (rows: readonly (readonly Cell[])[]) => string): Promise<string> {
  const pieces = [write([HEAD])];
  for (let from = 0; from < rows.length; from += PIECE) {
    await pause();
    pieces.push(write(rows.slice(from, from + PIECE).map((row) => cellsOf(row, sprints))));
  }
  return pieces.join('');
}
