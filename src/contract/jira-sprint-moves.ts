import * as v from 'valibot';
import type { SprintMove } from '../core/health/work-history';

const ids = v.pipe(v.nullish(v.string(), ''), v.transform((text) => text.split(',').map((id) => id.trim()).filter((id) => /^\d{1,15}$/.test(id)).map(Number)));
const item = v.object({ fieldId: v.optional(v.nullable(v.string())), from: ids, to: ids });
/** The documents' schema says a date in ISO 8601 (Jira's own has an offset without a colon), their sample a number of seconds. */
const moment = v.pipe(v.union([v.string(), v.number()]), v.transform((at) => (typeof at === 'string' ? Date.parse(at.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : at < 1e11 ? at * 1000 : at)), v.finite());
const history = v.object({ created: moment, items: v.optional(v.array(v.unknown()), []) });
const page = v.object({
  issueChangeLogs: v.array(v.object({ issueId: v.pipe(v.string(), v.regex(/^\d{1,15}$/)), changeHistories: v.optional(v.array(history), []) })),
  nextPageToken: v.nullish(v.string()),
});

/** What one call told of the Sprint field; `isLast` is false where there is more. */
export interface SprintMoves {
  readonly moves: readonly SprintMove[];
  readonly isLast: boolean;
}

/**
 * Decodes `POST /rest/api/3/changelog/bulkfetch`. A change of the Sprint field names the ids of all sprints before and after, closed ones
 * among them: `"from": "36", "to": "36, 37"`. Changes of other fields are left out. Throws a valibot error on another shape.
 * @param sprintField id of the Sprint field
 */
export function decodeSprintMoves(json: unknown, sprintField: string): SprintMoves {
  const { issueChangeLogs, nextPageToken } = v.parse(page, json);
  const moves = issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.flatMap(({ created, items }) =>
      items.flatMap((raw): SprintMove[] => {
        const read = v.safeParse(item, raw);
        return read.success && read.output.fieldId === sprintField ? [{ issue: Number(issueId), at: created, from: read.output.from, to: read.output.to }] : [];
      }),
    ),
  );
  return { moves, isLast: !nextPageToken };
}
