// Called by: the app's panel (estimate, epic), the local Jira's issue view, REST clients.
import { editIssue } from '../../change/edit-issue';
import { operationsIn } from '../../change/operations';
import { type Call, noContent, type Reply } from '../call';
import { requireOnIssue, seenIssue } from '../seen';

export function putIssue(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  requireOnIssue(call, issue, 'EDIT_ISSUES', 'You do not have permission to edit issues in this project.');
  editIssue(call.state, issue, call.caller.accountId, operationsIn(call.body));
  return noContent;
}
