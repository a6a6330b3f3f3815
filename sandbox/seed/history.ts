import { issueTypeById } from '../jira/fields/issue-types';
import { statusById, statusesOf } from '../jira/fields/statuses';
import type { ChangelogItem, IssueRecord, ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';

/** Work begins when three fifths of the time between creation and last change are over, and waits a little for review. */
const begins = 0.6;
const review = 0.85;

/** The moment at which work on a demo issue began; null while nobody has begun. */
export function startOfWork({ statusId, created, updated }: IssueRecord): Date | null {
  return statusById(statusId).category.key === 'new' ? null : between(created, updated, begins);
}

const between = (from: Date, to: Date, part: number): Date => new Date(from.getTime() + (to.getTime() - from.getTime()) * part);

/** Writes the way of an issue through its workflow into its history, from the first status to the present one. */
export function giveHistory(state: JiraState, project: ProjectRecord, issue: IssueRecord): void {
  const order = statusesOf(project).filter(({ name }) => name !== 'In Review' || issueTypeById(issue.typeId).hierarchyLevel === 0);
  const way = order.slice(0, order.findIndex(({ id }) => id === issue.statusId) + 1);
  for (const [index, to] of way.entries()) {
    const from = way[index - 1];
    if (from === undefined) continue;
    const isLast = index === way.length - 1;
    const created = index === 1 ? between(issue.created, issue.updated, begins) : isLast ? issue.updated : between(issue.created, issue.updated, review);
    const items: ChangelogItem[] = [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: from.id, fromString: from.name, to: to.id, toString: to.name }];
    if (to.category.key === 'done') items.push({ field: 'resolution', fieldId: 'resolution', fieldtype: 'jira', from: null, fromString: null, to: '10000', toString: 'Done' });
    if (from.category.key !== to.category.key) issue.statusCategoryChanged = created;
    issue.changelog.push({ id: state.nextId(), authorId: issue.assigneeId ?? issue.creatorId, created, items });
  }
}
