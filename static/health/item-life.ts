import { sprintIdsOf } from '../../src/contract/jira-sprints';
import { timeOf } from '../../src/contract/jira-time';
import type { ItemLife } from '../../src/core/health/backlog-item';
import type { IssueFacts } from '../../src/core/story/issue-facts';

/** When an item came and changed, and its sprints, from what a search gave. */
export const lifeOf = ({ fields, updated }: IssueFacts, sprintField: string | null): ItemLife => ({
  created: timeOf(fields.created),
  updated: timeOf(updated),
  sprints: sprintField === null ? [] : sprintIdsOf(fields[sprintField]),
});
