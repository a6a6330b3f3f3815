import * as v from 'valibot';

/** The ids that this site gave to the fields we read. Null: the site has no such field, or hides it. */
export interface FieldIds {
  readonly estimate: string | null;
  readonly evidence: string | null;
}

export interface FieldDescription {
  readonly id: string;
  readonly name: string;
  /** The custom field type, such as `com.pyxis.greenhopper.jira:jsw-story-points`. */
  readonly custom: string | null;
}

/** Module key of the app's evidence field (manifest: jira:customField). */
export const EVIDENCE_FIELD = 'done-evidence';

/** Jira Software's own estimate field in team-managed projects ("Story point estimate"). */
const TEAM_MANAGED_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const ESTIMATE_NAME = /^story points?( estimate)?$/i;

/**
 * Story points live in a custom field whose id differs per site: by type in team-managed projects, by name
 * in company-managed ones. The app's own field carries its module key at the end of its type ARI.
 */
export function findFieldIds(fields: readonly FieldDescription[]): FieldIds {
  const estimates = fields.filter((f) => f.custom !== null && (f.custom === TEAM_MANAGED_ESTIMATE || ESTIMATE_NAME.test(f.name.trim())));
  const named = estimates.find((f) => /^story points$/i.test(f.name.trim()));
  const evidence = fields.find((f) => f.custom !== null && f.custom.startsWith('ari:cloud:ecosystem::extension/') && f.custom.endsWith(`/static/${EVIDENCE_FIELD}`));
  return { estimate: (named ?? estimates[0])?.id ?? null, evidence: evidence?.id ?? null };
}

const fieldList = v.array(v.object({ id: v.string(), name: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }));

/** Decodes `GET /rest/api/3/field`. Throws a valibot error on another shape. */
export function decodeFieldList(json: unknown): FieldDescription[] {
  return v.parse(fieldList, json).map((f) => ({ id: f.id, name: f.name, custom: f.schema?.custom ?? null }));
}
