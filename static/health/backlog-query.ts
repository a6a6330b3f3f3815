import type { FieldIds } from '../../src/contract/jira-fields';

export const projectClause = (projectKey: string): string => `project = "${projectKey.replace(/["\\]/g, '\\$&')}"`;

/** The fields of this site that the page reads. */
export interface HealthFields extends FieldIds {
  /** Null where the site has no sprints, or hides them. */
  readonly sprint: string | null;
}

/** Open issues of the project in rank order. Epics and sub-tasks come along: JQL has no documented word for the hierarchy level, so they are left out after reading. */
export const backlogJql = (projectKey: string): string =>
  `${projectClause(projectKey)} AND statusCategory != Done ORDER BY Rank ASC`;

const READ = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'subtasks', 'assignee', 'reporter', 'created', 'updated', 'project'];

/** The fields that a judgement needs; a search gives only those that are named. */
export const backlogFields = ({ estimates, criteria, sprint }: Pick<HealthFields, 'estimates' | 'criteria' | 'sprint'>): readonly string[] => [...READ, ...estimates, ...criteria, ...(sprint === null ? [] : [sprint])];

/** Jira answers at most 100 issues a page when it is asked for whole descriptions. */
export const PAGE_SIZE = 100;
