import type { FieldIds } from '../../src/contract/jira-fields';

export const projectClause = (projectKey: string): string => `project = "${projectKey.replace(/["\\]/g, '\\$&')}"`;

/** The fields of this site that the page reads. */
export interface HealthFields extends FieldIds {
  /** Null where the site has no sprints, or hides them. */
  readonly sprint: string | null;
}

/**
 * Open issues of the project in rank order.
 * @param types ids of the issue types that are neither epics nor sub-tasks, for which JQL has no documented word; null where they are not
 * known: then epics and sub-tasks come along and are left out after reading
 */
export const backlogJql = (projectKey: string, types: readonly string[] | null): string =>
  `${projectClause(projectKey)}${types === null || types.length === 0 ? '' : ` AND issuetype in (${types.join(', ')})`} AND statusCategory != Done ORDER BY Rank ASC`;

/** All issues of the project that changed in the last minutes: JQL reads dates in the reader's own time zone, and an offset in none. */
export const changedJql = (projectKey: string, minutes: number): string => `${projectClause(projectKey)} AND updated >= -${minutes}m`;

/** What a judgement needs, and what ties an issue to others. */
const READ = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'subtasks', 'assignee', 'reporter', 'created', 'updated', 'project', 'labels', 'components', 'fixVersions', 'duedate'];

/** The fields that are read of each item: Jira gives only those that are named. */
export const backlogFields = ({ estimates, criteria, sprint }: Pick<HealthFields, 'estimates' | 'criteria' | 'sprint'>): readonly string[] => [...READ, ...estimates, ...criteria, ...(sprint === null ? [] : [sprint])];

/** Jira answers at most 100 issues a page of a search that asks for more than ids and keys. */
export const PAGE_SIZE = 100;
