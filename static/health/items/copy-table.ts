import type { Cell } from './columns';
import { pasteTextOf } from './csv';

const escaped = (cell: Cell): string => String(cell).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The table as a page shows it: Confluence, mail and documents paste it as a table. */
export const htmlOf = ([head = [], ...rows]: readonly (readonly Cell[])[]): string => {
  const line = (cells: readonly Cell[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
};

/** Puts a table on the clipboard, for documents and for spreadsheets. False where the browser does not let the frame do so. */
export async function copyTable(table: readonly (readonly Cell[])[]): Promise<boolean> {
  try {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...part('text/html', htmlOf(table)), ...part('text/plain', pasteTextOf(table)) })]);
    return true;
  } catch {
    return false;
  }
}
