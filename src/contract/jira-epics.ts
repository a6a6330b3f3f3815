import * as v from 'valibot';
import type { Epic, EpicVersion } from '../core/roadmap/epic';
import type { ItemSignals } from '../core/roadmap/item-signals';
import type { FieldDescription } from './jira-fields';
import type { JiraIssue } from './jira-issue';

const DATE_PICKER = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';

/** Jira's own field for when work is planned to begin: a date picker of this name. Null where a site has none. */
export const startFieldOf = (fields: readonly FieldDescription[]): string | null => fields.find(({ name, custom }) => custom === DATE_PICKER && /^start date$/i.test(name.trim()))?.id ?? null;

const project = v.object({ issueTypes: v.array(v.object({ id: v.string(), hierarchyLevel: v.optional(v.number()) })) });

/** Ids of the issue types one level above standard ones, from `GET /project/{key}`. Throws a valibot error on another shape. */
export const epicTypesOf = (json: unknown): readonly string[] => v.parse(project, json).issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 1).map(({ id }) => id);

/** Ids of the standard issue types, from the same answer. */
export const standardTypesOf = (json: unknown): readonly string[] => v.parse(project, json).issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 0).map(({ id }) => id);

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const version = v.object({ id: v.string(), name: v.string(), releaseDate: v.optional(v.nullable(day), null), released: v.optional(v.boolean(), false) });
const person = v.object({ displayName: v.string() });

/** An epic from an issue as read; a field of another shape counts as empty, because one odd field should not hide an epic. */
export function epicOf({ facts }: JiraIssue, signals: ItemSignals, startField: string | null): Epic {
  const { id, key, summary, status, parent, fields } = facts;
  return {
    id,
    key,
    summary,
    status,
    start: startField === null ? null : orNull(day, fields[startField]),
    due: orNull(day, fields['duedate']),
    versions: (Array.isArray(fields['fixVersions']) ? fields['fixVersions'] : []).flatMap((one: unknown): EpicVersion[] => {
      const read = orNull(version, one);
      return read === null ? [] : [{ id: read.id, name: read.name, release: read.releaseDate, released: read.released }];
    }),
    signals,
    assignee: orNull(person, fields['assignee'])?.displayName ?? null,
    parent: parent && { key: parent.key, summary: parent.summary },
  };
}

function orNull<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : null;
}
