import { projectClause } from '../backlog-query';

const among = (types: readonly string[]): string => (types.length === 0 ? '' : ` AND issuetype in (${types.join(', ')})`);

/** All epics of the project, done ones too, because open items can belong to them. @param types ids of the issue types one level above standard ones */
export const epicsJql = (projectKey: string, types: readonly string[]): string => `${projectClause(projectKey)}${among(types)} ORDER BY Rank ASC`;

/** What was finished with a parent, the latest first. @param types ids of the standard issue types; without any, sub-tasks come along */
export const doneJql = (projectKey: string, types: readonly string[]): string =>
  `${projectClause(projectKey)}${among(types)} AND statusCategory = Done AND parent is not EMPTY ORDER BY statusCategoryChangedDate DESC`;

/** Finished items that are read at most: with a hundred a call, thirty calls. */
export const MOST_DONE = 3000;

const EPIC = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'assignee', 'project', 'labels', 'components', 'fixVersions', 'duedate'];

/** The fields that are read of each epic. */
export const epicFields = (startField: string | null): readonly string[] => [...EPIC, ...(startField === null ? [] : [startField])];
