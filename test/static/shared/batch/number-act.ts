import * as v from 'valibot';
import { decoded } from '../../../../static/shared/answer';
import { fieldAct } from '../../../../static/shared/batch/field-act';
import type { JiraClient } from '../../../../static/shared/jira-client';

const body = v.object({ value: v.nullable(v.number()) });

/** Sets the number of the shaky Jira. */
export const numberAct = (jira: JiraClient, to: number) =>
  fieldAct<number | null>({
    to,
    read: async (key) => decoded(await jira.get(`/v/${key}`), (json) => v.parse(body, json).value),
    write: (key, value) => jira.put(`/v/${key}`, { value }),
    says: (value) => (value === null ? 'nothing' : String(value)),
  });
