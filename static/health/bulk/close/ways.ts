import * as v from 'valibot';
import { decoded, type Answer } from '../../../shared/answer';
import type { JiraClient } from '../../../shared/jira-client';
import { issueAddress } from '../read-fields';

/** A transition that is open to the reader, with what its screen asks for. */
export interface Way {
  readonly id: string;
  readonly name: string;
  readonly to: { readonly name: string; readonly isDone: boolean };
  /** The resolutions that its screen offers; null where it asks for none. */
  readonly resolutions: { readonly required: boolean; readonly names: readonly { readonly id: string; readonly name: string }[] } | null;
  readonly takesComment: boolean;
  /** Names of further fields that its screen demands. */
  readonly demands: readonly string[];
}

const field = v.looseObject({
  required: v.optional(v.boolean(), false),
  hasDefaultValue: v.optional(v.boolean(), false),
  name: v.optional(v.string(), ''),
  allowedValues: v.optional(v.array(v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) })), []),
});

const list = v.object({
  transitions: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      isAvailable: v.optional(v.boolean(), true),
      to: v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) }),
      fields: v.optional(v.record(v.string(), field), {}),
    }),
  ),
});

/** `GET /rest/api/3/issue/{key}/transitions` with the fields of their screens, as the current user. */
export const readWays = async (jira: JiraClient, key: string): Promise<Answer<readonly Way[]>> =>
  decoded(await jira.get(`${issueAddress(key)}/transitions?expand=transitions.fields`), (json) => v.parse(list, json).transitions.flatMap((one) => (one.isAvailable ? [wayOf(one)] : [])));

function wayOf({ id, name, to, fields }: v.InferOutput<typeof list>['transitions'][number]): Way {
  const { resolution, comment, ...others } = fields;
  return {
    id,
    name,
    to: { name: to.name, isDone: to.statusCategory.key === 'done' },
    resolutions: resolution === undefined ? null : { required: resolution.required && !resolution.hasDefaultValue, names: resolution.allowedValues.flatMap((value) => (value.id !== undefined && value.name !== undefined ? [{ id: value.id, name: value.name }] : [])) },
    takesComment: comment !== undefined,
    demands: Object.values(others).flatMap((one) => (one.required && !one.hasDefaultValue ? [one.name] : [])),
  };
}
