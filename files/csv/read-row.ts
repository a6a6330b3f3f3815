import type { ImportedIssue } from '../imported-issue';
import { jiraDate } from '../jira-date';
import { keyIn, keysIn, onOneLine, type ReadIssue } from '../read-issue';
import type { Report } from '../report';
import { storyPoints } from '../story-points';
import { textToAdf } from '../text-to-adf';
import { statusOf, typeOf } from '../types';
import type { Columns, Meaning } from './columns';
import { oldestFirst, readComment } from './comment-cell';
import type { CsvRow } from './parse-rows';

/** Null for a row without a summary. */
export function readRow({ line, cells }: CsvRow, columns: Columns, report: Report): ReadIssue | null {
  const all = (meaning: Meaning): readonly string[] => columns.cells(cells, meaning).map((cell) => cell.trim());
  const first = (meaning: Meaning): string => all(meaning)[0] ?? '';
  const summary = onOneLine(first('summary'));
  if (summary === '') {
    report.add('Skipped, because there is no summary', 'line', String(line));
    return null;
  }
  const key = keyIn(first('key'));
  const id = key ?? String(line);
  const { type, known } = typeOf(first('type'));
  if (!known) report.add('Read as Task, because Jira has no such type here', 'type', first('type'));
  const status = statusOf(first('status'), first('category'));
  const moment = (meaning: 'created' | 'updated' | 'resolved'): Date | null => {
    const date = jiraDate(first(meaning));
    if (date === null && first(meaning) !== '') report.add(`Left without “${meaning}”, because the date can be read in more than one way or not at all`, 'issue', id);
    return date;
  };
  const issue: ImportedIssue = {
    id, key, summary, issueType: type, status: status.name, statusCategory: status.category, description: textToAdf(first('description')),
    criteria: all('criteria').flatMap((cell) => textToAdf(cell) ?? []),
    estimate: storyPoints(all('estimate')[0] ?? null, id, report), parentKey: keyIn(first('parent')), priority: first('priority') || null,
    labels: [...new Set(all('labels').flatMap((cell) => cell.split(/\s+/)))], blockedBy: all('blockedBy').flatMap(keysIn), blockedFromOutside: [],
    reporter: first('reporter') || null, assignee: first('assignee') || null,
    created: moment('created'), updated: moment('updated'), resolved: moment('resolved'),
    comments: oldestFirst(all('comment').flatMap((cell) => readComment(cell) ?? [])),
  };
  return { issue, jiraId: first('id') || null, parentId: parentIdIn(first('parentId'), first('parent')), blocks: all('blocks').flatMap(keysIn) };
}

/** Newer exports write the numeric id of the parent into the column "Parent". */
const parentIdIn = (parentId: string, parent: string): string | null => [parentId, parent].find((cell) => /^\d+$/.test(cell)) ?? null;
