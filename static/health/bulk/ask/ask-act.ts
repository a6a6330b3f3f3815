import * as v from 'valibot';
import type { Act } from '../../../shared/batch/act';
import type { JiraClient } from '../../../shared/jira-client';
import { questionComment } from '../../../panel/question';
import { findComment, lookAtComment, writeComment } from '../comment';
import { readFields } from '../read-fields';
import { questionText } from './question-text';

export const askSeen = v.object({ reporter: v.object({ accountId: v.string(), displayName: v.string() }), missing: v.string() });
/** The comment's id; null where no answer gave it. */
export const askUndo = v.object({ comment: v.nullable(v.string()) });

type Seen = v.InferOutput<typeof askSeen>;
type Undo = v.InferOutput<typeof askUndo>;

const now = v.object({ reporter: v.nullish(v.object({ accountId: v.string() })) });

/** A comment on each item that mentions its reporter. Back: the comment is deleted, unless it was edited or answered. */
export function askAct(jira: JiraClient, question: string, accountId: string | null): Act<Seen, Undo> {
  const bodyOf = ({ reporter, missing }: Seen): object => questionComment(reporter, questionText(question, missing), '');
  return {
    look: async ({ key, seen }, tried) => {
      const body = bodyOf(seen);
      if (tried !== null) {
        const found = await findComment(jira, key, body, accountId);
        if (!found.ok) return { kind: 'unread', failure: found.failure };
        if (found.value !== null) return { kind: 'there', undo: { comment: found.value } };
      }
      const reporter = await readFields(jira, key, ['reporter'], (fields) => v.parse(now, fields).reporter?.accountId ?? null);
      if (!reporter.ok) return { kind: 'unread', failure: reporter.failure };
      if (reporter.value !== seen.reporter.accountId) return { kind: 'leave', why: 'Its reporter was changed meanwhile.' };
      return {
        kind: 'write',
        undo: { comment: null },
        send: async () => {
          const written = await writeComment(jira, key, body);
          return written.ok ? { ok: true, value: { comment: written.value } } : written;
        },
      };
    },
    lookBack: ({ key, seen }, undo) => lookAtComment(jira, key, bodyOf(seen), undo.comment, undo),
  };
}
