// Called by: the app's panel (taking back a split), REST clients.
import { deleteWithChildren } from '../../change/delete-issue';
import { badRequest } from '../../problem';
import { type Call, noContent, type Reply } from '../call';
import { requireOnIssue, seenIssue } from '../seen';

/** Sub-tasks go with their issue, when the call says so. */
export function deleteIssue(call: Call): Reply {
  const { state, caller } = call;
  const issue = seenIssue(call, call.param('issue'));
  requireOnIssue(call, issue, 'DELETE_ISSUES', 'You do not have permission to delete issues in this project.');
  const done = deleteWithChildren(state, issue, caller.accountId, call.query('deleteSubtasks') === 'true');
  if (!done) throw badRequest(`The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`);
  return noContent;
}
