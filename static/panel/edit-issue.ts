import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { EditOutcome } from './panel-state';

export interface NewParent {
  readonly key: string;
}

/** Sets fields to exactly these values. */
export const editFields = (jira: JiraClient, key: string, fields: Readonly<Record<string, unknown>>): Promise<EditOutcome> => edit(jira, key, { fields });

/** Sets the estimate (null clears it) as the current user. */
export const editEstimate = (jira: JiraClient, key: string, fieldId: string, value: number | null): Promise<EditOutcome> =>
  editFields(jira, key, { [fieldId]: value });

/** Sets the parent, or takes it away: Jira removes one only through `update`, not by setting the field to null. */
export const editParent = (jira: JiraClient, key: string, parent: NewParent | null): Promise<EditOutcome> =>
  edit(jira, key, parent === null ? { update: { parent: [{ set: { none: true } }] } } : { fields: { parent: { key: parent.key } } });

async function edit(jira: JiraClient, key: string, body: object): Promise<EditOutcome> {
  const answer = await jira.put(`/rest/api/3/issue/${encodeURIComponent(key)}`, body);
  return answer.ok ? { ok: true } : { ok: false, message: editFailureText(answer.failure) };
}
