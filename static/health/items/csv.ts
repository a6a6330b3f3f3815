import { unparse } from 'papaparse';
import type { Cell } from './columns';

/** Spreadsheets read a text with one of these in front as a formula (OWASP, “CSV Injection”): an apostrophe keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

const guarded = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** The byte order mark, by which spreadsheets know UTF-8. */
export const CSV_START = '\uFEFF';

/** Rows as RFC 4180 says, each with its line break. No cell becomes a formula. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `${unparse(rows.map((row) => row.map(guarded)))}\r\n`;

/** Rows as spreadsheets paste them: cells between tabs, so blanks stand for tabs and line breaks inside of them. */
export const pasteTextOf = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map((cell) => String(guarded(cell)).replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`).join('');
