import { editFailureText } from '../../shared/failure-text';
import type { Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';
import type { EditOutcome } from '../panel-state';
import { rejectionComment, type Failed } from './rejection';
import type { Steps } from './send-back';
import { makeTransition, type Transition } from './transitions';

interface Rejection {
  readonly jira: JiraClient;
  readonly issueKey: string;
  /** Records it, through the app. */
  readonly record: (failed: readonly Failed[]) => Promise<EditOutcome>;
  readonly failed: readonly Failed[];
  /** Null: the issue stays where it is. */
  readonly way: Transition | null;
  readonly mayComment: boolean;
}

/** What a rejection does: the record through the app, the transition and the comment as the current user. */
export const rejectionSteps = ({ jira, issueKey, record, failed, way, mayComment }: Rejection): Steps => ({
  record: () => record(failed),
  ...(way === null ? {} : { move: async () => outcome(await makeTransition(jira, issueKey, way.id)) }),
  ...(mayComment ? { comment: async () => outcome(await jira.post(`/rest/api/3/issue/${encodeURIComponent(issueKey)}/comment`, { body: rejectionComment(failed) })) } : {}),
});

const outcome = (answer: Answer<unknown>): EditOutcome => (answer.ok ? { ok: true } : { ok: false, message: editFailureText(answer.failure) });
