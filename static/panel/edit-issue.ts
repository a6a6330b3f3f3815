import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { EditOutcome } from './panel-state';

/** Sets fields to exactly these values. */
export const editFields = (jira: JiraClient, key: string, fields: Readonly<Record<string, unknown>>): Promise<EditOutcome> => edit(jira, key, { fields });

/** Sets the estimate (null clears it) as the current user. */
export const editEstimate = (jira: JiraClient, key: string, fieldId: string, value: number | null): Promise<EditOutcome> =>
  editFields(jira, key, { [fieldId]: value });

async function edit(jira: JiraClient, key: string, body: object): Promise<EditOutcome> {
  const answer = await jira.put(`/rest/api/3/issue/${encodeURIComponent(key)}`, body);
  return answer.ok ? { ok: true } : { ok: false, message: editFailureText(answer.failure) };
}
