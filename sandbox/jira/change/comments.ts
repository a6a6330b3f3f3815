import { commentBean } from '../beans/comment';
import type { CommentRecord, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { announce } from './record';

/** Adds a comment, touches `updated` and tells listeners. History keeps no entry for it, as in Jira. */
export function addComment(state: JiraState, issue: IssueRecord, authorId: string, body: unknown): CommentRecord {
  const comment: CommentRecord = { id: state.nextId(), authorId, created: state.now(), body };
  issue.comments.push(comment);
  issue.updated = comment.created;
  announce(state, issue, authorId, 'avi:jira:commented:issue', { comment: commentBean(state, issue, comment) });
  return comment;
}

/** Takes a comment away and touches `updated`. No event: the app listens to none. */
export function removeComment(state: JiraState, issue: IssueRecord, comment: CommentRecord): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  issue.updated = state.now();
}
