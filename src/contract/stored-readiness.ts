import * as v from 'valibot';
import { shelfLifeEntries } from './stored-shelf-life';

/** Key of the issue property that JQL indexes (manifest: jira:entityProperty). */
export const READINESS_PROPERTY = 'rnd-readiness';

const schema = v.object({
  v: v.literal(1),
  score: v.nullable(v.number()),
  band: v.nullable(v.picklist(['ready', 'close', 'not-ready'])),
  /** Unhyphenated rule ids, separated by blanks: JQL searches text values with `~`, and a hyphen would split the word. */
  missing: v.string(),
  /** ISO 8601. */
  scoredAt: v.string(),
  /** When somebody else than the app had last changed the issue, as of then; absent in values of before this was kept. ISO 8601. */
  touchedAt: v.optional(v.string()),
  definition: v.object({ id: v.string(), version: v.number() }),
  fingerprint: v.string(),
  ...shelfLifeEntries,
});

/** The value of `rnd-readiness`: a silent, searchable cache. Anyone with Edit issues can write it, so no gate reads it. */
export type StoredReadiness = v.InferOutput<typeof schema>;

/** Reads a stored value; a damaged one counts as not stored. */
export function decodeStoredReadiness(value: unknown): StoredReadiness | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
