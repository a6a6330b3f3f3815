import * as v from 'valibot';
import type { Act } from '../../../shared/batch/act';
import { fieldAct } from '../../../shared/batch/field-act';
import { parentEdit } from '../../../shared/epics/parent-edit';
import type { JiraClient } from '../../../shared/jira-client';
import { issueAddress, readFields } from '../read-fields';

export const epicSeen = v.nullable(v.string());
export const epicUndo = v.object({ before: v.nullable(v.string()) });

const now = v.object({ parent: v.nullish(v.object({ key: v.string() })) });

/**
 * Sets the parent of each item, or takes it away.
 * @param to key of the epic; null: none
 */
export const epicAct = (jira: JiraClient, to: string | null): Act<string | null, { readonly before: string | null }> =>
  fieldAct<string | null>({
    to,
    read: (key) => readFields(jira, key, ['parent'], (fields) => v.parse(now, fields).parent?.key ?? null),
    write: (key, parent) => jira.put(issueAddress(key), parentEdit(parent)),
    says: (parent) => (parent === null ? 'no epic' : `the epic ${parent}`),
  });
