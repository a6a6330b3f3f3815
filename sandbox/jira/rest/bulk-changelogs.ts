// Called by: the app's functions (how issues came into Done), its health page (versions of texts that were accepted, what went in and out of a sprint).
import * as v from 'valibot';
import { userBean } from '../beans/user';
import { maySee } from '../permissions/may';
import { seenHistory } from '../permissions/seen-history';
import { badRequest } from '../problem';
import { findIssue } from '../state/find';
import { jiraTime } from '../support/time';
import { type Call, ok, type Reply } from './call';
import { offsetIn, pageToken } from './search/page-token';

const request = v.strictObject({
  issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(1000)),
  fieldIds: v.optional(v.pipe(v.array(v.string()), v.maxLength(10)), []),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 1000),
  nextPageToken: v.optional(v.string()),
});

/** Changes of several issues by time, then by id, those of the named fields only; an issue that is not seen is left out. */
export function postChangelogs({ state, caller, body }: Call): Reply {
  const asked = v.safeParse(request, body);
  if (!asked.success) throw badRequest(`${v.getDotPath(asked.issues[0]) ?? 'The body'}: ${asked.issues[0].message}`);
  const { issueIdsOrKeys, fieldIds, maxResults, nextPageToken } = asked.output;
  const seen = new Set(issueIdsOrKeys.flatMap((name) => {
    const issue = findIssue(state, name);
    return issue !== undefined && maySee(state, issue, caller.accountId) ? [issue] : [];
  }));
  const all = [...seen].flatMap((issue) => seenHistory(state, issue, caller.accountId).flatMap((change) => {
    const items = fieldIds.length === 0 ? change.items : change.items.filter(({ fieldId }) => fieldIds.includes(fieldId));
    return items.length === 0 ? [] : [{ issueId: issue.id, ...change, items }];
  })).sort((a, b) => a.created.getTime() - b.created.getTime() || Number(a.issueId) - Number(b.issueId));
  const query = JSON.stringify([issueIdsOrKeys, fieldIds]);
  const startAt = offsetIn(nextPageToken, query);
  const page = all.slice(startAt, startAt + maxResults);
  const issueChangeLogs = [...new Set(page.map(({ issueId }) => issueId))].map((issueId) => ({
    issueId,
    changeHistories: page.filter((one) => one.issueId === issueId).map(({ id, authorId, created, items }) => ({ id, author: userBean(state, authorId), created: jiraTime(created), items })),
  }));
  return ok({ issueChangeLogs, ...(startAt + page.length < all.length ? { nextPageToken: pageToken(query, startAt + page.length) } : {}) });
}
