import type { ImportedIssue } from './imported-issue';
import type { ReadIssue } from './read-issue';
import type { Report } from './report';
import { levelOf } from './types';

/** Holds what the rows say of each other against the rows: keys once, parents one level above, blockers that are in the file. */
export function joinIssues(rows: readonly ReadIssue[], report: Report): readonly ImportedIssue[] {
  const unique = withoutRepeats(rows, report);
  const byId = new Map(unique.map(({ issue }) => [issue.id, issue]));
  const idByJiraId = new Map(unique.flatMap(({ issue, jiraId }) => (jiraId === null ? [] : [[jiraId, issue.id] as const])));
  const blockers = blockersById(unique, byId, report);
  return unique.map((row) => {
    const blockedBy = [...(blockers.get(row.issue.id) ?? [])];
    const blockedFromOutside = row.issue.blockedFromOutside.filter(({ key }) => !byId.has(key));
    return withParent({ ...row.issue, blockedBy, blockedFromOutside }, parentOf(row, idByJiraId), byId, report);
  });
}

function withoutRepeats(rows: readonly ReadIssue[], report: Report): readonly ReadIssue[] {
  const seen = new Set<string>();
  return rows.filter(({ issue: { id } }) => {
    const repeated = seen.has(id);
    if (repeated) report.add('Read only once, because the key is repeated', 'issue', id);
    seen.add(id);
    return !repeated;
  });
}

/** By key where the file gives one, else by Jira's id; an id that is not in the file names nothing that could be shown. */
const parentOf = ({ issue, parentId }: ReadIssue, idByJiraId: ReadonlyMap<string, string>): string | null =>
  issue.parentKey ?? (parentId === null ? null : (idByJiraId.get(parentId) ?? null));

function withParent(issue: ImportedIssue, parentKey: string | null, byId: ReadonlyMap<string, ImportedIssue>, report: Report): ImportedIssue {
  const parent = parentKey === null ? undefined : byId.get(parentKey);
  const level = levelOf(issue.issueType);
  const fits = parent !== undefined && levelOf(parent.issueType) === level + 1;
  if (level === -1 && !fits) {
    report.add('Sub-tasks read as tasks, because their parent is not in the file', 'issue', issue.id);
    return { ...issue, issueType: 'Task', parentKey: null };
  }
  if (parentKey === null || fits) return { ...issue, parentKey };
  // An epic outside of the file is still an epic: the story is not without one.
  if (parent === undefined && level === 0) return { ...issue, parentKey };
  report.add('Left without a parent, because it is not one level above', 'issue', issue.id);
  return { ...issue, parentKey: null };
}

function blockersById(rows: readonly ReadIssue[], byId: ReadonlyMap<string, ImportedIssue>, report: Report): ReadonlyMap<string, ReadonlySet<string>> {
  const blockers = new Map<string, Set<string>>();
  const add = (blocked: string, blocker: string): void => {
    const missing = [blocked, blocker].find((id) => !byId.has(id));
    if (missing !== undefined) report.add('Links left out, because the other issue is not in the file', 'issue', missing);
    else if (blocked !== blocker) blockers.set(blocked, (blockers.get(blocked) ?? new Set()).add(blocker));
  };
  for (const { issue, blocks } of rows) {
    const told = new Set(issue.blockedFromOutside.map(({ key }) => key));
    for (const blocker of issue.blockedBy) if (byId.has(blocker) || !told.has(blocker)) add(issue.id, blocker);
    for (const blocked of blocks) add(blocked, issue.id);
  }
  return blockers;
}
