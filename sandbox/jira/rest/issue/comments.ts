// Called by: the app's panel (a question to the reporter, and taking it back) and its health page (the same in bulk, an answer), the local Jira's issue view, REST clients.
import { commentBean } from '../../beans/comment';
import { addComment, removeComment } from '../../change/comments';
import { documentProblem, keptDocument } from '../../change/document-value';
import { mayOnIssue } from '../../permissions/may';
import { badRequest, fieldErrors, notFound } from '../../problem';
import type { CommentRecord, IssueRecord } from '../../state/records';
import { isRecord } from '../../support/json';
import { type Call, created, noContent, numberIn, ok, type Reply } from '../call';
import { requireOnIssue, seenIssue } from '../seen';

const mostAtOnce = 5000;

/** Oldest first, or newest first with `orderBy=-created`; in pages. */
export function getComments(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), mostAtOnce), mostAtOnce);
  const ordered = call.query('orderBy') === '-created' ? [...issue.comments].reverse() : issue.comments;
  const comments = ordered.slice(startAt, startAt + maxResults).map((comment) => commentBean(call.state, issue, comment));
  return ok({ startAt, maxResults, total: issue.comments.length, comments });
}

export function postComment(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  requireOnIssue(call, issue, 'ADD_COMMENTS', 'You do not have the permission to comment on this issue.');
  const body = isRecord(call.body) ? call.body.body : undefined;
  const problem = documentProblem(body) ?? (keptDocument(body) === null ? 'Comment body can not be empty!' : null);
  if (problem !== null) throw fieldErrors({ comment: problem });
  return created(commentBean(call.state, issue, addComment(call.state, issue, call.caller.accountId, body)));
}

export function getComment(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  return ok(commentBean(call.state, issue, namedComment(call, issue)));
}

/** Refused with 400, as the OpenAPI document says, to who may delete neither all comments nor this one of their own. */
export function deleteComment(call: Call): Reply {
  const { state, caller } = call;
  const issue = seenIssue(call, call.param('issue'));
  const comment = namedComment(call, issue);
  const own = comment.authorId === caller.accountId && mayOnIssue(state, issue, caller.accountId, 'DELETE_OWN_COMMENTS');
  if (!own && !mayOnIssue(state, issue, caller.accountId, 'DELETE_ALL_COMMENTS')) throw badRequest('You do not have the permission to delete this comment.');
  removeComment(state, issue, comment);
  return noContent;
}

function namedComment(call: Call, issue: IssueRecord): CommentRecord {
  const comment = issue.comments.find(({ id }) => id === call.param('comment'));
  if (comment === undefined) throw notFound(`Can not find a comment for the id: ${call.param('comment')}.`);
  return comment;
}
