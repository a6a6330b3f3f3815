import * as v from 'valibot';
import type { Sprint } from '../core/health/work-history';
import type { FieldDescription } from './jira-fields';
import { timeOf } from './jira-time';

const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';

/** The id of Jira Software's Sprint field; null where the site has none or hides it. */
export const sprintFieldOf = (fields: readonly FieldDescription[]): string | null => fields.find(({ custom }) => custom === SPRINT_FIELD)?.id ?? null;

export interface Board {
  readonly id: number;
  readonly name: string;
  /** `scrum`, `kanban`, or `simple` for a board of a team-managed project, whether it plans in sprints or not. */
  readonly type: string;
}

const boards = v.object({ values: v.array(v.object({ id: v.number(), name: v.string(), type: v.string() })) });

/** Decodes `GET /rest/agile/1.0/board`. Throws a valibot error on another shape. */
export const decodeBoards = (json: unknown): readonly Board[] => v.parse(boards, json).values;

const sprint = v.object({
  id: v.number(),
  name: v.string(),
  state: v.picklist(['closed', 'active', 'future']),
  startDate: v.optional(v.string()),
  endDate: v.optional(v.string()),
  completeDate: v.optional(v.string()),
});
const sprints = v.object({ values: v.array(sprint), isLast: v.optional(v.boolean(), true), total: v.optional(v.number()) });

export interface SprintPage {
  readonly sprints: readonly Sprint[];
  readonly isLast: boolean;
  /** All sprints that were asked for; null where Jira did not say. */
  readonly total: number | null;
}

/** Decodes one page of `GET /rest/agile/1.0/board/{id}/sprint`. Throws a valibot error on another shape. */
export function decodeSprints(json: unknown): SprintPage {
  const { values, isLast, total } = v.parse(sprints, json);
  return { isLast, total: total ?? null, sprints: values.map(({ id, name, state, startDate, endDate, completeDate }) => ({ id, name, state, start: timeOf(startDate), end: timeOf(completeDate ?? endDate) })) };
}

const inField = v.array(v.looseObject({ id: v.number() }));

/** The ids in a value of the Sprint field; none where it is empty or of a shape that we do not know. */
export function sprintIdsOf(value: unknown): readonly number[] {
  const read = v.safeParse(inField, value);
  return read.success ? read.output.map(({ id }) => id) : [];
}
