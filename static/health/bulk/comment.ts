import * as v from 'valibot';
import { decoded, type Answer } from '../../shared/answer';
import type { Look } from '../../shared/batch/act';
import type { JiraClient } from '../../shared/jira-client';
import { sameDocument } from '../../shared/same-document';
import { issueAddress } from './read-fields';

/** How far back a comment of ours is looked for; it was written moments ago. */
const NEWEST = 20;

const author = v.optional(v.object({ accountId: v.optional(v.string()) }));
const made = v.object({ id: v.string() });
const one = v.object({ id: v.string(), body: v.unknown() });
const newest = v.object({ comments: v.array(v.object({ id: v.string(), body: v.unknown(), author })) });

const addressOf = (key: string): string => `${issueAddress(key)}/comment`;

/** Writes a comment as the current user; its id. */
export const writeComment = async (jira: JiraClient, key: string, body: object): Promise<Answer<string>> =>
  decoded(await jira.post(addressOf(key), { body }), (json) => v.parse(made, json).id);

const readNewest = async (jira: JiraClient, key: string) =>
  decoded(await jira.get(`${addressOf(key)}?orderBy=-created&maxResults=${NEWEST}`), (json) => v.parse(newest, json).comments);

/** The id of a comment of ours with these words among the newest; null when there is none. */
export async function findComment(jira: JiraClient, key: string, body: object, accountId: string | null): Promise<Answer<string | null>> {
  const comments = await readNewest(jira, key);
  if (!comments.ok) return comments;
  const ours = comments.value.find((comment) => sameDocument(comment.body, body) && (accountId === null || (comment.author?.accountId ?? accountId) === accountId));
  return { ok: true, value: ours?.id ?? null };
}

/**
 * The way to delete a comment of ours, unless it was edited or somebody has commented since: an answer without its question helps nobody.
 * @param id null where nobody knows it; then it is looked for
 */
export async function lookAtComment<U>(jira: JiraClient, key: string, body: object, id: string | null, undo: U, more = false): Promise<Look<U>> {
  const comments = await readNewest(jira, key);
  if (!comments.ok) return { kind: 'unread', failure: comments.failure };
  const known = id ?? comments.value.find((comment) => sameDocument(comment.body, body))?.id;
  if (known === undefined) return { kind: 'there', undo };
  const address = `${addressOf(key)}/${encodeURIComponent(known)}`;
  const now = decoded(await jira.get(address), (json) => v.parse(one, json).body);
  if (!now.ok) return now.failure.kind === 'unseen' ? { kind: 'there', undo } : { kind: 'unread', failure: now.failure };
  if (!sameDocument(now.value, body)) return { kind: 'leave', why: 'The comment was edited since, so it stays.' };
  if (comments.value[0]?.id !== known) return { kind: 'leave', why: 'Somebody has commented since, so the comment stays.' };
  return {
    kind: 'write',
    undo,
    more,
    send: async () => {
      const answer = await jira.remove(address);
      return answer.ok ? { ok: true, value: undo } : answer;
    },
  };
}
