import { BacklogFileError } from '../backlog-file-error';
import type { BacklogFile } from '../imported-issue';
import { listed } from '../notes';
import { columnsOf } from './columns';
import { joinIssues } from './join-issues';
import { parseRows } from './parse-rows';
import { readRow } from './read-row';
import { Report } from './report';

/** Reads a Jira CSV export. @throws BacklogFileError when it is not one, or when no row has a summary */
export function readCsv(path: string, text: string): BacklogFile {
  const { header, rows } = parseRows(path, text);
  const columns = columnsOf(header);
  const report = new Report();
  const read = rows.flatMap((row) => readRow(row, columns, report) ?? []);
  if (read.length === 0) throw new BacklogFileError(path, 'no row of the CSV file has a summary.');
  const issues = joinIssues(read, report);
  const notes = [`Read ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} from ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}.`, ...report.sentences()];
  if (columns.unread.length > 0) notes.push(`Not read, because nothing here needs it: ${listed('column', columns.unread)}.`);
  return { kind: 'csv', issues, notes };
}
