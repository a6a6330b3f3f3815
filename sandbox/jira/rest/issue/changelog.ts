// Called by: the app (how often and when work moved), REST clients.
import { userBean } from '../../beans/user';
import { seenHistory } from '../../permissions/seen-history';
import { jiraTime } from '../../support/time';
import { type Call, numberIn, ok, type Reply } from '../call';
import { seenIssue } from '../seen';

const mostAtOnce = 100;

/** Oldest first, in pages. */
export function getChangelog(call: Call): Reply {
  const { state } = call;
  const issue = seenIssue(call, call.param('issue'));
  const changelog = seenHistory(state, issue, call.caller.accountId);
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), mostAtOnce), mostAtOnce);
  const page = changelog.slice(startAt, startAt + maxResults);
  const isLast = startAt + page.length >= changelog.length;
  const at = (start: number): string => `${state.site.url}/rest/api/3/issue/${issue.id}/changelog?startAt=${start}&maxResults=${maxResults}`;
  return ok({
    self: at(startAt),
    ...(isLast ? {} : { nextPage: at(startAt + page.length) }),
    maxResults,
    startAt,
    total: changelog.length,
    isLast,
    values: page.map(({ id, authorId, created, items }) => ({ id, author: userBean(state, authorId), created: jiraTime(created), items })),
  });
}
