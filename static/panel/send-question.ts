import type { Reporter } from '../../src/core/story/issue-facts';
import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { EditOutcome } from './panel-state';
import { questionComment } from './question';
import { takeBackComment } from './take-back-comment';

export type SentQuestion = { readonly ok: true; readonly takeBack: () => Promise<EditOutcome> } | { readonly ok: false; readonly message: string };

/** Posts the comment as the current user (`POST /rest/api/3/issue/{key}/comment`); Jira notifies who is mentioned. */
export async function sendQuestion(jira: JiraClient, key: string, reporter: Reporter, question: string, quote: string): Promise<SentQuestion> {
  if (question.trim() === '') return { ok: false, message: 'Write the question first.' };
  const body = questionComment(reporter, question, quote);
  const answer = await jira.post(`/rest/api/3/issue/${encodeURIComponent(key)}/comment`, { body });
  if (answer.ok) return { ok: true, takeBack: () => takeBackComment(jira, key, answer.value, body) };
  const { failure } = answer;
  const silent = failure.kind === 'forbidden' && failure.details.length === 0;
  return { ok: false, message: silent ? "You don't have permission to comment on this issue." : editFailureText(failure) };
}
