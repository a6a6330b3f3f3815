import { BacklogFileError } from '../backlog-file-error';
import type { BacklogFile } from '../imported-issue';
import { joinIssues } from '../join-issues';
import { counted } from '../notes';
import { Report } from '../report';
import { findIssues } from './find-issues';
import { readJsonIssue } from './read-json-issue';

/**
 * Reads what Jira's REST API answered.
 * @param values the JSON values of the file
 * @throws BacklogFileError when there is no issue in it, or none with a summary
 */
export function readJson(path: string, values: readonly unknown[]): BacklogFile {
  const { issues: found, others } = findIssues(values);
  if (found.length === 0) throw new BacklogFileError(path, 'the JSON holds no Jira issues (an issue has "fields", a page of a search has "issues").');
  const report = new Report();
  const read = found.flatMap((one, index) => readJsonIssue(one, index + 1, report) ?? []);
  if (read.length === 0) throw new BacklogFileError(path, 'no issue of the JSON file has a summary.');
  const issues = joinIssues(read, report);
  const notes = [`Read ${counted(issues.length, 'issue')} from Jira's REST API.`, ...report.sentences()];
  if (others > 0) notes.push(`Skipped, because they are no issues: ${counted(others, 'object')}.`);
  return { kind: 'json', issues, notes };
}
