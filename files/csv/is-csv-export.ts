import { columnsOf } from './columns';
import { headerCells } from './parse-rows';

/** Whether the first line is the header of an export: a column "Summary" beside another column that Jira has. A story is no header. */
export function isCsvExport(text: string): boolean {
  const header = headerCells(text);
  return header !== null && header.length > 1 && columnsOf(header).unread.length < header.length - 1;
}
