// Called by: the app's panel (a question to the reporter), the local Jira's issue view, REST clients.
import { commentBean } from '../../beans/comment';
import { addComment } from '../../change/comments';
import { documentProblem, keptDocument } from '../../change/document-value';
import { fieldErrors } from '../../problem';
import { isRecord } from '../../support/json';
import { type Call, created, numberIn, ok, type Reply } from '../call';
import { requireOnIssue, seenIssue } from '../seen';

const mostAtOnce = 5000;

/** Oldest first, in pages. */
export function getComments(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), mostAtOnce), mostAtOnce);
  const comments = issue.comments.slice(startAt, startAt + maxResults).map((comment) => commentBean(call.state, issue, comment));
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
