import type { EditOutcome } from '../../panel/panel-state';
import { takeBackComment } from '../../panel/take-back-comment';
import { editFailureText } from '../../shared/failure-text';
import type { JiraClient } from '../../shared/jira-client';
import { answerComment, type IssueComment } from './open-question';

export type SentAnswer = { readonly ok: true; readonly takeBack: () => Promise<EditOutcome> } | { readonly ok: false; readonly message: string };

/** Posts the answer as a comment of the reader (`POST /rest/api/3/issue/{key}/comment`); Jira tells who is mentioned. */
export async function sendAnswer(jira: JiraClient, key: string, to: IssueComment['author'], words: string): Promise<SentAnswer> {
  if (words.trim() === '') return { ok: false, message: 'Write the answer first.' };
  const body = answerComment(to, words);
  const answer = await jira.post(`/rest/api/3/issue/${encodeURIComponent(key)}/comment`, { body });
  if (answer.ok) return { ok: true, takeBack: () => takeBackComment(jira, key, answer.value, body) };
  const { failure } = answer;
  const silent = failure.kind === 'forbidden' && failure.details.length === 0;
  return { ok: false, message: silent ? "You don't have permission to comment on this issue." : editFailureText(failure) };
}
