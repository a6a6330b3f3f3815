import type { Cell } from './columns';

const escaped = (cell: Cell): string => String(cell).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Rows of a table as a page shows it: documents and mail paste it as a table. */
export const htmlRowsOf = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');

export const htmlTableOf = (rows: string): string => `<meta charset="utf-8"><table>${rows}</table>`;
