import * as v from 'valibot';
import type { FieldSettings } from '../core/definition/definition';
import type { GateFields } from '../core/done/criterion-kind';

/** The ids that this site gave to the fields we read. Null: the site has no such field, or hides it. */
export interface FieldIds {
  /** Fields that may hold the estimate, likeliest first: a site with both project styles has two. One where the definition names it. */
  readonly estimates: readonly string[];
  readonly evidence: string | null;
  /** The app's own number field "Readiness". */
  readonly readiness: string | null;
  /** Fields that hold acceptance criteria, as the definition names them. */
  readonly criteria: readonly string[];
}

export interface FieldDescription {
  readonly id: string;
  readonly name: string;
  /** The custom field type, such as `com.pyxis.greenhopper.jira:jsw-story-points`. */
  readonly custom: string | null;
}

/** Module key of the app's evidence field (manifest: jira:customField). */
export const EVIDENCE_FIELD = 'done-evidence';
/** Module key of the app's score field (manifest: jira:customField). */
export const READINESS_FIELD = 'readiness';

const TEXT_AREA = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';
const CRITERIA_NAME = /acceptance|criteria|^ac$/i;

/** Jira Software's own estimate field in team-managed projects ("Story point estimate"). */
const TEAM_MANAGED_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const ESTIMATE_NAME = /^story points?( estimate)?$/i;

/** The fields of a site that could be meant, likeliest first: what set-up shows and a person corrects. */
export function candidateFields(fields: readonly FieldDescription[]): { readonly estimates: readonly FieldDescription[]; readonly criteria: readonly FieldDescription[] } {
  const custom = fields.filter((f) => f.custom !== null && !f.custom.startsWith('ari:'));
  const named = custom.filter((f) => /^story points$/i.test(f.name.trim()));
  const others = custom.filter((f) => !named.includes(f) && (f.custom === TEAM_MANAGED_ESTIMATE || ESTIMATE_NAME.test(f.name.trim())));
  return { estimates: [...named, ...others], criteria: custom.filter((f) => f.custom === TEXT_AREA && CRITERIA_NAME.test(f.name.trim())) };
}

/**
 * Story points live in a custom field whose id differs per site: by type in team-managed projects, by name
 * in company-managed ones. The app's own fields carry their module key at the end of their type ARI.
 * @param chosen what the definition names; it wins over what was detected, where the site has it
 */
export function findFieldIds(fields: readonly FieldDescription[], chosen: FieldSettings = { estimate: null, criteria: [] }): FieldIds {
  const { estimates, criteria } = candidateFields(fields);
  const has = (id: string): boolean => fields.some((f) => f.id === id);
  const own = (key: string): string | null => fields.find((f) => f.custom?.startsWith('ari:cloud:ecosystem::extension/') && f.custom.endsWith(`/static/${key}`))?.id ?? null;
  return {
    estimates: chosen.estimate !== null && has(chosen.estimate) ? [chosen.estimate] : estimates.map(({ id }) => id),
    evidence: own(EVIDENCE_FIELD),
    readiness: own(READINESS_FIELD),
    criteria: chosen.criteria.length > 0 ? chosen.criteria.filter(has) : criteria.map(({ id }) => id),
  };
}

/** Company-managed ("classic") or team-managed ("next-gen"), as `GET /project` says it. */
export type ProjectStyle = 'classic' | 'next-gen';

/**
 * The fields that the gate of a project reads. The estimate is the one that the definition names, else that of the project's
 * style: one field, because the gate's text has to be the same whoever compiles it.
 */
export function gateFields(fields: readonly FieldDescription[], chosen: FieldSettings, style: ProjectStyle): GateFields {
  const { evidence, readiness, estimates, criteria } = findFieldIds(fields, chosen);
  const ofStyle = estimates.filter((id) => fields.some((field) => field.id === id && (field.custom === TEAM_MANAGED_ESTIMATE) === (style === 'next-gen')));
  return { evidence, readiness, estimate: ofStyle[0] ?? estimates[0] ?? null, criteria: criteria.slice(0, 1) };
}

const fieldList = v.array(v.object({ id: v.string(), name: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }));

/** Decodes `GET /rest/api/3/field`. Throws a valibot error on another shape. */
export function decodeFieldList(json: unknown): FieldDescription[] {
  return v.parse(fieldList, json).map((f) => ({ id: f.id, name: f.name, custom: f.schema?.custom ?? null }));
}
