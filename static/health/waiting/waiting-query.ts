import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import { projectClause, type HealthFields } from '../backlog-query';

/** Days since which an issue that came to Done without an acceptance is still shown. */
export const LATELY_DAYS = 14;
/** Days of the newest changes in which questions and waivers are looked for: a waiver of 14 days that ended a week ago is among them. */
export const RECENT_DAYS = 30;
/** Issues that each of the two searches reads at most. */
export const MOST_READ = 200;

/** What is under way or came to Done lately, in rank order. Epics and sub-tasks are left out after reading, as no gate asks about them. */
export const finishedJql = (projectKey: string): string =>
  `${projectClause(projectKey)} AND (statusCategory = "In Progress" OR (statusCategory = Done AND statusCategoryChangedDate >= -${LATELY_DAYS}d)) ORDER BY Rank ASC`;

/** Open issues that changed lately, newest first: JQL has no documented way to find a mention, so their comments are read. */
export const recentJql = (projectKey: string): string => `${projectClause(projectKey)} AND statusCategory != Done AND updated >= -${RECENT_DAYS}d ORDER BY updated DESC`;

const READ = ['summary', 'issuetype', 'status', 'issuelinks', 'subtasks', 'assignee', 'updated', 'project', 'fixVersions', 'resolution'];

/** The fields that a Definition of Done is judged by in a list. */
export function finishedFields({ estimates, evidence, readiness }: HealthFields, { criteria }: DoneDefinition): readonly string[] {
  const named = criteria.flatMap((criterion) => (criterion.kind === 'field-set' ? [criterion.field.id] : []));
  return [...new Set([...READ, ...estimates, ...named, ...[evidence, readiness].filter((id) => id !== null)])];
}

export const recentFields = ({ evidence }: HealthFields): readonly string[] => ['summary', 'issuetype', 'status', 'updated', 'project', 'comment', ...(evidence === null ? [] : [evidence])];
