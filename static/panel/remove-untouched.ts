import * as v from 'valibot';
import { decoded } from '../shared/answer';
import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';

/** How often an issue was changed and commented; grows with each. */
type Touches = number;

const work = v.object({ fields: v.object({ comment: v.object({ total: v.number() }), subtasks: v.optional(v.array(v.unknown()), []) }) });
const history = v.object({ total: v.number() });

/** What has happened to an issue so far; null when it cannot be read. */
export async function touches(jira: JiraClient, key: string): Promise<Touches | null> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}`;
  const [issue, changes] = await Promise.all([jira.get(`${path}?fields=comment,subtasks`), jira.get(`${path}/changelog?maxResults=1`)]);
  const worked = decoded(issue, (json) => v.parse(work, json).fields);
  const changed = decoded(changes, (json) => v.parse(history, json).total);
  return worked.ok && changed.ok ? changed.value + worked.value.comment.total + worked.value.subtasks.length : null;
}

/**
 * Deletes an issue of ours (`DELETE /rest/api/3/issue/{key}`) that nobody has worked on since; otherwise says why it stays, as the end of
 * a sentence.
 * @param then its touches when it was made
 */
export async function removeUntouched(jira: JiraClient, key: string, then: Touches | null): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }> {
  const now = await touches(jira, key);
  if (then === null || now === null) return { ok: false, why: 'the app could not see whether somebody has worked on it' };
  if (now !== then) return { ok: false, why: 'somebody has worked on it since' };
  const answer = await jira.remove(`/rest/api/3/issue/${encodeURIComponent(key)}`);
  if (answer.ok) return { ok: true };
  const { failure } = answer;
  return { ok: false, why: failure.kind === 'forbidden' ? "you don't have permission to delete it" : `it could not be deleted (${editFailureText(failure).replace(/\.$/, '')})` };
}
