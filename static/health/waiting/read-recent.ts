import * as v from 'valibot';
import { decodeSearchedIssue, type JiraIssue } from '../../../src/contract/jira-issue';
import { timeOf } from '../../../src/contract/jira-time';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';
import type { HealthFields } from '../backlog-query';
import { readSearch, type Searched } from './read-search';
import type { IssueComment } from './open-question';
import { recentFields, recentJql } from './waiting-query';

/** An open issue that changed lately, with its comments. */
export interface RecentIssue {
  readonly issue: JiraIssue;
  readonly comments: readonly IssueComment[];
}

export interface Recent extends Searched<RecentIssue> {
  /** Issues with more comments than were read. */
  readonly partly: number;
}

const comment = v.object({
  id: v.string(),
  author: v.nullish(v.object({ accountId: v.string(), displayName: v.optional(v.string(), '') })),
  created: v.pipe(v.string(), v.transform((at) => timeOf(at) ?? Number.NaN), v.finite()),
  body: v.unknown(),
});
const page = v.object({ comments: v.array(comment), total: v.optional(v.number(), 0) });
const withComments = v.object({ fields: v.object({ comment: v.optional(page, { comments: [], total: 0 }) }) });

/** Newest comments of one issue that are read at most, and issues for which they are read apart. */
const NEWEST = 50;
const MOST_APART = 10;

const commentsOf = ({ comments }: v.InferOutput<typeof page>): readonly IssueComment[] => comments.map(({ id, author, created, body }) => ({ id, author: author ?? null, at: created, body }));

/**
 * The open issues that changed lately, as the current user. A search may give only the first comments of an issue (the field says how many there
 * are); then the newest are read apart (`GET /rest/api/3/issue/{key}/comment?orderBy=-created`).
 */
export async function readRecent(jira: JiraClient, projectKey: string, fields: HealthFields): Promise<Answer<Recent>> {
  const found = await readSearch(jira, recentJql(projectKey), recentFields(fields), (json) => {
    const { comment: field } = v.parse(withComments, json).fields;
    return { issue: decodeSearchedIssue(json, fields), comments: commentsOf(field), total: field.total };
  });
  if (!found.ok) return found;
  const cut = found.value.issues.filter(({ comments, total }) => comments.length < total);
  const apart = new Map(await Promise.all(cut.slice(0, MOST_APART).map(async (one) => [one.issue.facts.key, await newestComments(jira, one.issue.facts.key)] as const)));
  const issues = found.value.issues.map(({ issue, comments }) => {
    const newest = apart.get(issue.facts.key);
    return { issue, comments: newest?.ok === true ? newest.value : comments };
  });
  const unread = [...apart.values()].filter(({ ok }) => !ok).length;
  return { ok: true, value: { issues, of: found.value.of, partly: Math.max(0, cut.length - MOST_APART) + unread } };
}

const newestComments = async (jira: JiraClient, key: string): Promise<Answer<readonly IssueComment[]>> =>
  decoded(await jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}/comment?orderBy=-created&maxResults=${NEWEST}`), (json) => commentsOf(v.parse(page, json)));
