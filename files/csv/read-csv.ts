import { BacklogFileError } from '../backlog-file-error';
import type { BacklogFile } from '../imported-issue';
import { joinIssues } from '../join-issues';
import { counted, listed } from '../notes';
import { Report } from '../report';
import { type Columns, columnsOf, type Meaning } from './columns';
import { parseRows } from './parse-rows';
import { readRow } from './read-row';

/** Reads a Jira CSV export. @throws BacklogFileError when it is not one, or when no row has a summary */
export function readCsv(path: string, text: string): BacklogFile {
  const { header, rows } = parseRows(path, text);
  const columns = columnsOf(header);
  const report = new Report();
  const read = rows.flatMap((row) => readRow(row, columns, report) ?? []);
  if (read.length === 0) throw new BacklogFileError(path, 'no row of the CSV file has a summary.');
  const issues = joinIssues(read, report);
  const notes = [`Read ${counted(issues.length, 'issue')} from ${counted(rows.length, 'row')}.`, ...absent(columns), ...report.sentences()];
  if (columns.unread.length > 0) notes.push(`Not read, because nothing here needs it: ${listed('column', columns.unread)}.`);
  return { kind: 'csv', issues, notes };
}

const needed: readonly (readonly [Meaning, string])[] = [['type', 'type, so all are read as stories'], ['description', 'description'], ['estimate', 'story points']];

/** What the judgement would need and the file does not have. */
function absent(columns: Columns): readonly string[] {
  const missing = needed.flatMap(([meaning, words]) => (columns.has(meaning) ? [] : [words]));
  return missing.length === 0 ? [] : [`The file has no column for: ${missing.join('; ')}.`];
}
