import * as v from 'valibot';
import type { Act } from '../../../shared/batch/act';
import { fieldAct } from '../../../shared/batch/field-act';
import type { Answer } from '../../../shared/answer';
import type { JiraClient } from '../../../shared/jira-client';
import { issueAddress, readFields } from '../read-fields';
import { pointsText } from './points-text';

export const estimateSeen = v.nullable(v.number());
export const estimateUndo = v.object({ before: v.nullable(v.number()) });

const NO_FIELD: Answer<never> = { ok: false, failure: { kind: 'invalid', status: 400, details: ['It has no estimate field.'] } };

/**
 * Sets the estimate of each item. Of several fields the item's own is the one that is filled, else the first that it has; whether it can be
 * edited, Jira says when it is written.
 * @param fields the fields that may hold the estimate, likeliest first
 */
export function estimateAct(jira: JiraClient, fields: readonly string[], to: number): Act<number | null, { readonly before: number | null }> {
  const own = new Map<string, string>();
  return fieldAct<number | null>({
    to,
    read: async (key) => {
      const answer = await readFields(jira, key, fields, (values) => values);
      if (!answer.ok) return answer;
      const field = fields.find((id) => typeof answer.value[id] === 'number') ?? fields.find((id) => answer.value[id] !== undefined);
      if (field === undefined) return NO_FIELD;
      own.set(key, field);
      const value = answer.value[field];
      return { ok: true, value: typeof value === 'number' ? value : null };
    },
    write: async (key, value) => {
      const field = own.get(key);
      return field === undefined ? NO_FIELD : jira.put(issueAddress(key), { fields: { [field]: value } });
    },
    says: pointsText,
  });
}
