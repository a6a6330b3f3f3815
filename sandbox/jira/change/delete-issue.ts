import { issueTypeById } from '../fields/issue-types';
import type { IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { removeIssue, removeLink, setParent } from '../state/write';
import { announceLink, keepLinkChange } from './links';
import { announceDeletion } from './record';

/**
 * Deletes an issue with its links. Sub-tasks go with it; issues of an epic only lose their parent.
 * @returns false, with nothing done, when it has sub-tasks and they may not go
 */
export function deleteWithChildren(state: JiraState, issue: IssueRecord, actorId: string, subtasksToo: boolean): boolean {
  const children = [...(state.children.get(issue.id) ?? [])].flatMap((id) => state.issues.get(id) ?? []);
  const subtasks = children.filter(({ typeId }) => issueTypeById(typeId).subtask);
  if (subtasks.length > 0 && !subtasksToo) return false;
  for (const child of children) {
    if (subtasks.includes(child)) deleteOne(state, child, actorId);
    else setParent(state, child, null);
  }
  deleteOne(state, issue, actorId);
  return true;
}

function deleteOne(state: JiraState, issue: IssueRecord, actorId: string): void {
  const links = [...state.links.values()].filter(({ inwardSideId, outwardSideId }) => inwardSideId === issue.id || outwardSideId === issue.id);
  for (const link of links) {
    keepLinkChange(state, link, actorId, 'removed');
    removeLink(state, link);
    announceLink(state, link, actorId, 'avi:jira:deleted:issuelink');
  }
  // told while it can still be described
  announceDeletion(state, issue, actorId);
  removeIssue(state, issue);
}
