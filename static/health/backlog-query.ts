import type { FieldIds } from '../../src/contract/jira-fields';

/** Open issues of the project in rank order. Epics and sub-tasks come along: JQL has no documented word for the hierarchy level, so they are left out after reading. */
export const backlogJql = (projectKey: string): string =>
  `project = "${projectKey.replace(/["\\]/g, '\\$&')}" AND statusCategory != Done ORDER BY Rank ASC`;

const READ = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'subtasks', 'assignee', 'updated', 'project'];

/** The fields that a judgement needs; a search gives only those that are named. */
export const backlogFields = ({ estimates, criteria }: Pick<FieldIds, 'estimates' | 'criteria'>): readonly string[] => [...READ, ...estimates, ...criteria];

/** Jira answers at most 100 issues a page when it is asked for whole descriptions. */
export const PAGE_SIZE = 100;
