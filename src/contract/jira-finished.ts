import * as v from 'valibot';
import type { FinishedItem } from '../core/health/work-history';
import { sprintIdsOf } from './jira-sprints';
import { timeOf } from './jira-time';
import { decodeStoredReadiness, READINESS_PROPERTY } from './stored-readiness';
import { shelfLifeOf } from './stored-shelf-life';

/** When an issue entered its present status category. Kept by Jira for every project, while the resolution is a matter of the workflow. */
export const FINISHED_AT = 'statuscategorychangedate';

/** Jira's own names for work that was closed and not done. A site that names them otherwise counts such items as finished. */
export const NOT_DONE: ReadonlySet<string> = new Set(["won't do", "won't fix", 'duplicate', 'cannot reproduce', 'declined', 'incomplete']);

const page = v.object({
  issues: v.array(
    v.object({
      id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/))),
      properties: v.nullish(v.record(v.string(), v.unknown())),
      fields: v.looseObject({
        issuetype: v.object({ hierarchyLevel: v.optional(v.number()), subtask: v.optional(v.boolean(), false) }),
        resolution: v.nullish(v.object({ name: v.string() })),
      }),
    }),
  ),
  nextPageToken: v.nullish(v.string()),
  isLast: v.optional(v.boolean(), false),
});

/** One page of finished issues; `oldest` is the last moment of the page, whatever was left out, `next` Jira's token of the page after it. */
export interface FinishedPage {
  readonly items: readonly FinishedItem[];
  readonly oldest: number | null;
  readonly next: string | null;
}

/**
 * Decodes a page of a search for finished issues; epics, sub-tasks and what was closed without being done are left out.
 * Throws a valibot error on another shape.
 * @param estimates ids of the fields that may hold the estimate; the first that is filled counts
 * @param sprint id of the Sprint field; null where it was not read
 */
export function decodeFinished(json: unknown, estimates: readonly string[], sprint: string | null = null): FinishedPage {
  const { issues, nextPageToken, isLast } = v.parse(page, json);
  const times = issues.map(({ fields }) => timeOf(fields[FINISHED_AT]));
  const items = issues.flatMap(({ id, fields, properties }, index): FinishedItem[] => {
    const at = times[index] ?? null;
    const { issuetype, resolution } = fields;
    if (at === null || (issuetype.hierarchyLevel ?? (issuetype.subtask ? -1 : 0)) !== 0 || NOT_DONE.has(resolution?.name.toLowerCase() ?? '')) return [];
    const size = estimates.map((id) => fields[id]).find((value) => typeof value === 'number');
    const past = id === undefined ? {} : { past: { id: Number(id), created: timeOf(fields['created']), sprints: sprint === null ? [] : sprintIdsOf(fields[sprint]), readySince: readySince(properties?.[READINESS_PROPERTY]) } };
    return [{ at, size: size ?? null, ...past }];
  });
  return { items, oldest: times.reduce<number | null>((least, at) => (at === null ? least : Math.min(least ?? at, at)), null), next: isLast ? null : (nextPageToken ?? null) };
}

/** A finished item is scored no more, so its stamp is the one that it had when it was finished. */
function readySince(stored: unknown): number | null {
  const shelf = shelfLifeOf(decodeStoredReadiness(stored));
  return shelf?.kind === 'ready' ? shelf.since : null;
}
