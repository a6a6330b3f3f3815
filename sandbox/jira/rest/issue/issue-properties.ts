// Called by: the app's functions (the readiness property), the app's screens, REST clients.
import type { IssueRecord } from '../../state/records';
import type { Call, Reply } from '../call';
import { deleteProperty, propertyKeys, propertyValue, putProperty } from '../entity-properties';
import { requireOnIssue, seenIssue } from '../seen';

const issue = (call: Call): IssueRecord => seenIssue(call, call.param('issue'));

function edited(call: Call): IssueRecord {
  const found = issue(call);
  requireOnIssue(call, found, 'EDIT_ISSUES', 'You do not have permission to edit issues in this project.');
  return found;
}

export function getIssuePropertyKeys(call: Call): Reply {
  const found = issue(call);
  return propertyKeys(found.properties, `${call.state.site.url}/rest/api/3/issue/${found.id}`);
}

export const getIssueProperty = (call: Call): Reply => propertyValue(issue(call).properties, call.param('key'));
export const putIssueProperty = (call: Call): Reply => putProperty(call, edited(call).properties, call.param('key'));
export const deleteIssueProperty = (call: Call): Reply => deleteProperty(edited(call).properties, call.param('key'));
