// Called by: the app's panel and functions, the local Jira's issue view, REST clients.
import { chosenFields } from '../../beans/chosen-fields';
import { issueBean } from '../../beans/issue';
import { type Call, namesIn, ok, type Reply } from '../call';
import { seenIssue } from '../seen';

export function getIssue(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const sight = { state: call.state, issue, readerId: call.caller.accountId };
  return ok(issueBean(sight, {
    field: chosenFields(namesIn(call.query('fields')) ?? [], '*all'),
    expand: namesIn(call.query('expand')) ?? [],
    properties: namesIn(call.query('properties')) ?? [],
  }));
}
