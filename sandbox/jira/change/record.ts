import { issueFields } from '../beans/issue-fields';
import { userBean } from '../beans/user';
import { projectOf } from '../state/find';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';

/** The fields that an issue event carries (https://developer.atlassian.com/platform/forge/events-reference/jira/). */
const eventFields = new Set(['summary', 'issuetype', 'creator', 'created', 'project', 'reporter', 'assignee', 'updated', 'status', 'priority', 'labels', 'parent']);

/** Keeps a change in the issue's history and touches `updated`. */
export function keepChange(state: JiraState, issue: IssueRecord, actorId: string, items: readonly ChangelogItem[]): void {
  issue.updated = state.now();
  issue.changelog.push({ id: state.nextId(), authorId: actorId, created: issue.updated, items });
}

/** Tells listeners that an issue was changed: one event for one change, whatever the number of items. */
export function announceUpdate(
  state: JiraState,
  issue: IssueRecord,
  actorId: string,
  items: readonly ChangelogItem[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  announce(state, issue, actorId, 'avi:jira:updated:issue', { changelog: { items }, jiraEventTypeName: 'issue_generic', ...more });
}

export function announceCreation(state: JiraState, issue: IssueRecord, actorId: string): void {
  announce(state, issue, actorId, 'avi:jira:created:issue', {});
}

export function announceDeletion(state: JiraState, issue: IssueRecord, actorId: string): void {
  announce(state, issue, actorId, 'avi:jira:deleted:issue', {});
}

/** Tells listeners of something that happened to an issue; `more` are the fields of its type of event. */
export function announce(state: JiraState, issue: IssueRecord, actorId: string, eventType: string, more: Readonly<Record<string, unknown>>): void {
  // An event is not one reader's view: Jira sends it for restricted issues too.
  const fields = issueFields({ state, issue, readerId: state.app.accountId }, (id) => eventFields.has(id));
  const payload = {
    eventType,
    timestamp: String(state.now().getTime()),
    selfGenerated: actorId === state.app.accountId,
    issue: { id: issue.id, key: issue.key, fields },
    atlassianId: actorId,
    associatedUsers: [userBean(state, actorId)],
    ...more,
  };
  state.emit({ eventType, actor: actorId, projectId: projectOf(state, issue).id, issueId: issue.id, payload });
}
