import * as v from 'valibot';
import type { FieldSettings } from '../core/definition/definition';
import type { IssueFacts, LinkedIssue, StatusCategory } from '../core/story/issue-facts';
import { decodeEvidence } from './evidence';
import { findFieldIds, type FieldDescription, type FieldIds } from './jira-fields';
import { decodeStoredReadiness, READINESS_PROPERTY, type StoredReadiness } from './stored-readiness';

/** One read that holds all a judgement needs. `names` and `schema` tell the custom field ids, `editmeta` what the reader may edit. */
export const issuePath = (idOrKey: string): string =>
  `/rest/api/3/issue/${encodeURIComponent(idOrKey)}?fields=*all,-comment,-worklog,-attachment&expand=names,schema,editmeta&properties=${READINESS_PROPERTY}`;

/** An issue as Jira answered it, decoded. */
export interface JiraIssue {
  readonly facts: IssueFacts;
  readonly projectId: string;
  readonly projectKey: string;
  readonly fieldIds: FieldIds;
  /** The estimate field of this issue; null where it has none. */
  readonly estimateField: string | null;
  /** Ids of the issues that this one blocks. */
  readonly blocks: readonly string[];
  readonly stored: StoredReadiness | null;
  /** Ids of the fields that the reader may edit; empty when Jira did not say. */
  readonly editable: ReadonlySet<string>;
}

const text = v.string();
const status = v.looseObject({ name: text, statusCategory: v.object({ key: text }) });
const issueType = v.looseObject({ name: text, subtask: v.optional(v.boolean()), hierarchyLevel: v.optional(v.number()) });
const linked = v.object({ key: text, fields: v.object({ summary: v.optional(text, ''), status, issuetype: issueType }) });
const link = v.object({ type: v.object({ inward: text }), inwardIssue: v.optional(linked), outwardIssue: v.optional(v.looseObject({ id: text })) });

const issue = v.object({
  id: text,
  key: text,
  fields: v.looseObject({
    summary: text,
    updated: v.optional(text, ''),
    description: v.optional(v.unknown()),
    issuetype: issueType,
    status,
    project: v.optional(v.object({ id: v.optional(text, ''), key: text })),
    parent: v.nullish(linked),
    issuelinks: v.optional(v.array(link), []),
    subtasks: v.optional(v.array(linked), []),
    assignee: v.nullish(v.looseObject({ accountId: text })),
    reporter: v.nullish(v.object({ accountId: text, displayName: v.optional(text, '') })),
  }),
  names: v.optional(v.record(text, text)),
  schema: v.optional(v.record(text, v.looseObject({ custom: v.optional(text) }))),
  editmeta: v.nullish(v.object({ fields: v.optional(v.record(text, v.unknown()), {}) })),
  properties: v.optional(v.record(text, v.unknown())),
});

type Issue = v.InferOutput<typeof issue>;

/**
 * Decodes an issue read by {@link issuePath}. Throws a valibot error on another shape.
 * @param fields what the definition says of the fields; without it they are detected
 */
export function decodeIssue(json: unknown, fields?: FieldSettings): JiraIssue {
  const raw = v.parse(issue, json);
  return decoded(raw, findFieldIds(describedFields(raw), fields));
}

const anyFields = v.looseObject({ fields: v.record(text, v.unknown()) });

/** The issue with some of its fields replaced, each only where the whole can still be read with it. */
export function withFields(json: unknown, over: Readonly<Record<string, unknown>>): unknown {
  let read = json;
  for (const [id, value] of Object.entries(over)) {
    const before = v.safeParse(anyFields, read);
    if (!before.success) return read;
    const next = { ...before.output, fields: { ...before.output.fields, [id]: value } };
    if (v.is(issue, next)) read = next;
  }
  return read;
}

/** The id of the project of an issue, before its definition is known. */
export const projectOfIssue = (json: unknown): string => v.parse(v.object({ fields: v.object({ project: v.object({ id: text }) }) }), json).fields.project.id;

/** Decodes an issue of a search, where the field ids come from `GET /field`. */
export function decodeSearchedIssue(json: unknown, fieldIds: FieldIds): JiraIssue {
  return decoded(v.parse(issue, json), fieldIds);
}

/** Decodes an issue of which only its summary, its status and its type were read. Throws a valibot error on another shape. */
export const decodeLinkedIssue = (json: unknown): LinkedIssue => linkedFacts(v.parse(linked, json));

function decoded(raw: Issue, fieldIds: FieldIds): JiraIssue {
  const f = raw.fields;
  const editable = new Set(Object.keys(raw.editmeta?.fields ?? {}));
  const estimateField = ownEstimate(fieldIds.estimates, f, editable);
  return {
    projectId: f.project?.id ?? '',
    projectKey: f.project?.key ?? raw.key.replace(/-\d+$/, ''),
    fieldIds,
    estimateField,
    blocks: f.issuelinks.flatMap((l) => (l.outwardIssue && isBlockedBy(l.type.inward) ? [l.outwardIssue.id] : [])),
    stored: decodeStoredReadiness(raw.properties?.[READINESS_PROPERTY]),
    editable,
    facts: {
      id: Number(raw.id),
      key: raw.key,
      summary: f.summary,
      updated: f.updated,
      type: typeFacts(f.issuetype),
      status: statusFacts(f.status),
      description: f.description ?? null,
      criteriaFields: fieldIds.criteria.map((id) => f[id] ?? null),
      estimate: estimateFacts(estimateField === null ? undefined : f[estimateField]),
      parent: f.parent ? linkedFacts(f.parent) : null,
      blockers: f.issuelinks.flatMap((l) => (l.inwardIssue && isBlockedBy(l.type.inward) ? [linkedFacts(l.inwardIssue)] : [])),
      subtasks: f.subtasks.map(linkedFacts),
      evidence: decodeEvidence(fieldIds.evidence === null ? null : f[fieldIds.evidence], Number(raw.id)),
      fields: f,
      assignee: f.assignee?.accountId ?? null,
      reporter: f.reporter ? { accountId: f.reporter.accountId, displayName: f.reporter.displayName } : null,
    },
  };
}

/** Of several fields the one that this issue uses: filled, else editable, else simply there. */
function ownEstimate(candidates: readonly string[], fields: Readonly<Record<string, unknown>>, editable: ReadonlySet<string>): string | null {
  return candidates.find((id) => typeof fields[id] === 'number') ?? candidates.find((id) => editable.has(id)) ?? candidates.find((id) => fields[id] !== undefined) ?? null;
}

/** Jira's own link type "Blocks" reads "is blocked by" from the inward side; the gate compares the same words. */
const isBlockedBy = (inward: string): boolean => inward === 'is blocked by';

function describedFields(raw: Issue): FieldDescription[] {
  return Object.entries(raw.names ?? {}).map(([id, name]) => ({ id, name, custom: raw.schema?.[id]?.custom ?? null }));
}

function typeFacts(t: v.InferOutput<typeof issueType>): IssueFacts['type'] {
  return { name: t.name, level: t.hierarchyLevel ?? (t.subtask === true ? -1 : 0) };
}

function statusFacts(s: v.InferOutput<typeof status>): IssueFacts['status'] {
  return { name: s.name, category: category(s.statusCategory.key) };
}

/** Jira has a fourth category, "undefined" (No category); it counts as not started. */
function category(key: string): StatusCategory {
  return key === 'done' || key === 'indeterminate' ? key : 'new';
}

function linkedFacts(l: v.InferOutput<typeof linked>): LinkedIssue {
  return { key: l.key, summary: l.fields.summary, status: statusFacts(l.fields.status), type: typeFacts(l.fields.issuetype) };
}

function estimateFacts(value: unknown): number | null | undefined {
  if (value === null) return null;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
