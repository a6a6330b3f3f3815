import { unparse } from 'papaparse';
import type { Cell } from './columns';

/** Spreadsheets read a text with one of these in front as a formula (OWASP, “CSV Injection”): an apostrophe keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

const guarded = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

/** Rows as RFC 4180 says, with the byte order mark by which spreadsheets know UTF-8. No cell becomes a formula. */
export const csvOf = (table: readonly (readonly Cell[])[]): string => `\uFEFF${unparse(table.map((row) => row.map(guarded)))}`;

/** Rows as spreadsheets paste them: cells between tabs, so blanks stand for tabs and line breaks inside of them. */
export const pasteTextOf = (table: readonly (readonly Cell[])[]): string => table.map((row) => row.map((cell) => String(guarded(cell)).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
