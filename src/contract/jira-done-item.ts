import * as v from 'valibot';
import type { DoneItem } from '../core/roadmap/epic';
import { FINISHED_AT, NOT_DONE } from './jira-finished';
import { timeOf } from './jira-time';

const issue = v.object({
  key: v.string(),
  fields: v.looseObject({
    issuetype: v.object({ hierarchyLevel: v.optional(v.number()), subtask: v.optional(v.boolean(), false) }),
    status: v.object({ statusCategory: v.object({ key: v.string() }) }),
    resolution: v.nullish(v.object({ name: v.string() })),
    parent: v.nullish(v.object({ key: v.string() })),
  }),
});

/** What is read of a finished item. @param estimates ids of the fields that may hold the estimate */
export const doneItemFields = (estimates: readonly string[]): readonly string[] => ['issuetype', 'status', 'resolution', 'parent', FINISHED_AT, ...estimates];

/**
 * A finished item of an epic. Null for what has no parent, is open again, is no standard issue, or was closed without being done.
 * Throws a valibot error on another shape.
 * @param estimates ids of the fields that may hold the estimate; the first that is filled counts
 */
export function doneItemOf(json: unknown, estimates: readonly string[]): DoneItem | null {
  const { key, fields } = v.parse(issue, json);
  const { issuetype, status, resolution, parent } = fields;
  const isStandard = (issuetype.hierarchyLevel ?? (issuetype.subtask ? -1 : 0)) === 0;
  if (!parent || !isStandard || status.statusCategory.key !== 'done' || NOT_DONE.has(resolution?.name.toLowerCase() ?? '')) return null;
  const size = estimates.map((id) => fields[id]).find((value) => typeof value === 'number');
  return { key, epic: parent.key, size: size ?? null, at: timeOf(fields[FINISHED_AT]) };
}
