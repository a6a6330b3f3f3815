// Called by: the local Jira's backlog and the app (an item further up), REST clients.
import { rankIssues } from '../../change/rank';
import { badRequest } from '../../problem';
import type { IssueRecord } from '../../state/records';
import { isRecord, isStringList } from '../../support/json';
import { type Call, noContent, type Reply } from '../call';
import { requireOnIssue, seenIssue } from '../seen';

const mostAtOnce = 50;

/** All or nothing: Jira would answer 207 when it could rank some of the issues only. */
export function putRank(call: Call): Reply {
  const { issues, rankBeforeIssue: before, rankAfterIssue: after } = isRecord(call.body) ? call.body : {};
  if (!isStringList(issues) || issues.length === 0 || issues.length > mostAtOnce) throw badRequest(`Name 1 to ${mostAtOnce} issues to rank.`);
  if ((typeof before === 'string') === (typeof after === 'string')) throw badRequest('Name either rankBeforeIssue or rankAfterIssue.');
  const anchor = seenIssue(call, String(before ?? after));
  const moved = [...new Set(issues.map((name) => schedulable(call, name)))];
  if (moved.includes(anchor)) throw badRequest('An issue cannot be ranked against itself.');
  rankIssues(call.state, call.caller.accountId, moved, anchor, typeof before === 'string' ? 'before' : 'after');
  return noContent;
}

function schedulable(call: Call, name: string): IssueRecord {
  const issue = seenIssue(call, name);
  requireOnIssue(call, issue, 'SCHEDULE_ISSUES', 'You do not have permission to rank this issue.');
  return issue;
}
