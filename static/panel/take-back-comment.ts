import * as v from 'valibot';
import { decoded } from '../shared/answer';
import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { EditOutcome } from './panel-state';
import { sameDocument } from '../shared/same-document';

const comment = v.object({ id: v.string(), body: v.unknown() });
const list = v.object({ comments: v.array(v.object({ id: v.string() })) });

const UNKNOWN = 'The app could not find the comment. Delete it in Jira.';

/**
 * Deletes a comment that was just made (`DELETE /rest/api/3/issue/{key}/comment/{id}`), unless it was edited or somebody has commented
 * since: an answer without its question helps nobody.
 * @param made Jira's answer to the comment
 */
export async function takeBackComment(jira: JiraClient, key: string, made: unknown, body: object): Promise<EditOutcome> {
  const own = v.safeParse(comment, made);
  if (!own.success) return { ok: false, message: UNKNOWN };
  const { id } = own.output;
  const comments = `/rest/api/3/issue/${encodeURIComponent(key)}/comment`;
  const path = `${comments}/${encodeURIComponent(id)}`;
  const [now, newest] = await Promise.all([jira.get(path), jira.get(`${comments}?orderBy=-created&maxResults=1`)]);
  const text = decoded(now, (json) => v.parse(comment, json).body);
  const last = decoded(newest, (json) => v.parse(list, json).comments[0]?.id);
  if (!text.ok) return { ok: false, message: text.failure.kind === 'unseen' ? UNKNOWN : editFailureText(text.failure) };
  if (!last.ok) return { ok: false, message: editFailureText(last.failure) };
  if (!sameDocument(text.value, body)) return { ok: false, message: 'The comment was edited since, so it was left as it is.' };
  if (last.value !== id) return { ok: false, message: 'Somebody has commented since, so the question was left as it is.' };
  const answer = await jira.remove(path);
  if (answer.ok) return { ok: true };
  return { ok: false, message: answer.failure.details.join(' ') || "You don't have permission to delete comments on this issue." };
}
