import { fitSummary } from '../fit-summary';
import type { ImportedIssue } from '../imported-issue';
import type { Columns } from './columns';
import type { CsvRow } from './parse-rows';
import type { Report } from './report';
import { statusOf, typeOf } from './types';

/** An issue as its row tells it; what it says of other issues is not yet held against them. */
export interface RowIssue {
  readonly issue: ImportedIssue;
  /** Jira's numeric id, by which "Parent id" names it. */
  readonly jiraId: string | null;
  readonly parentId: string | null;
  /** Keys of issues that this one blocks. */
  readonly blocks: readonly string[];
}

/** Null for a row without a summary. */
export function readRow({ line, cells }: CsvRow, columns: Columns, report: Report): RowIssue | null {
  const all = (meaning: Parameters<Columns['cells']>[1]): readonly string[] => columns.cells(cells, meaning).map((cell) => cell.trim());
  const first = (meaning: Parameters<Columns['cells']>[1]): string => all(meaning)[0] ?? '';
  const whole = first('summary');
  if (whole === '') {
    report.add('Skipped, because there is no summary', 'line', String(line));
    return null;
  }
  const key = keyIn(first('key'));
  const id = key ?? String(line);
  const fitted = fitSummary(whole, first('description'));
  if (fitted.cut) report.add("Longer than Jira's 255 characters, so cut in the summary and kept whole in the description", 'issue', id);
  const { type, known } = typeOf(first('type'));
  if (!known) report.add('Read as Task, because Jira has no such type here', 'type', first('type'));
  const status = statusOf(first('status'), first('category'));
  const issue: ImportedIssue = {
    id, key, summary: fitted.summary, issueType: type, status: status.name, statusCategory: status.category, description: fitted.description,
    estimate: estimateIn(all('estimate'), id, report), parentKey: keyIn(first('parent')), priority: first('priority') || null,
    labels: [...new Set(all('labels').flatMap((cell) => cell.split(/\s+/)))], blockedBy: all('blockedBy').flatMap(keysIn),
  };
  return { issue, jiraId: first('id') || null, parentId: parentIdIn(first('parentId'), first('parent')), blocks: all('blocks').flatMap(keysIn) };
}

const keyPattern = /\b[A-Z][A-Z0-9_]*-\d+\b/i;

const keyIn = (cell: string): string | null => keyPattern.exec(cell)?.[0].toUpperCase() ?? null;

const keysIn = (cell: string): readonly string[] => (cell.match(new RegExp(keyPattern, 'gi')) ?? []).map((key) => key.toUpperCase());

/** Newer exports write the numeric id of the parent into the column "Parent". */
const parentIdIn = (parentId: string, parent: string): string | null => [parentId, parent].find((cell) => /^\d+$/.test(cell)) ?? null;

function estimateIn(cells: readonly string[], id: string, report: Report): number | null {
  const [cell] = cells;
  if (cell === undefined) return null;
  const number = Number(/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell);
  if (Number.isFinite(number)) return number;
  report.add('Left without an estimate, because it is not a number', 'issue', id);
  return null;
}
