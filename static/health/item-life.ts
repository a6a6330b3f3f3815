import type { JiraIssue } from '../../src/contract/jira-issue';
import { sprintIdsOf } from '../../src/contract/jira-sprints';
import { timeOf } from '../../src/contract/jira-time';
import { lastChangeOf } from '../../src/contract/last-change';
import type { ItemLife } from '../../src/core/health/backlog-item';

/** When an item came and changed, and its sprints, from what a search gave. */
export const lifeOf = ({ facts: { fields, updated }, stored }: Pick<JiraIssue, 'facts' | 'stored'>, sprintField: string | null): ItemLife => ({
  created: timeOf(fields.created),
  updated: lastChangeOf(updated, stored),
  sprints: sprintField === null ? [] : sprintIdsOf(fields[sprintField]),
});
