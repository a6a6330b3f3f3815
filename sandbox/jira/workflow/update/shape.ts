import * as v from 'valibot';
import { badRequest } from '../../problem';
import { isRecord, type JsonRecord } from '../../support/json';
import { texts } from '../texts';

const text = v.string();
const record = v.custom<JsonRecord>(isRecord, 'must be an object');

const rule = v.strictObject({ id: v.nullish(text), ruleKey: text, parameters: v.optional(texts, {}) });
export type RuleDocument = v.InferOutput<typeof rule>;

export interface ConditionDocument {
  readonly operation: 'ALL' | 'ANY';
  readonly conditions?: RuleDocument[] | undefined;
  readonly conditionGroups?: ConditionDocument[] | undefined;
}
const conditions: v.GenericSchema<unknown, ConditionDocument> = v.strictObject({
  operation: v.picklist(['ALL', 'ANY']),
  conditions: v.optional(v.array(rule)),
  conditionGroups: v.optional(v.array(v.lazy(() => conditions))),
});

const transition = v.looseObject({
  id: v.pipe(text, v.regex(/^\d{1,9}$/, 'must be a whole number as text')),
  name: text,
  type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: text,
  links: v.optional(v.array(v.looseObject({ fromStatusReference: text })), []),
  validators: v.optional(v.array(rule), []),
  description: v.optional(text, ''),
  properties: v.optional(texts, {}),
  actions: v.optional(v.array(rule), []),
  triggers: v.optional(v.array(v.looseObject({ ruleKey: text, parameters: texts })), []),
  conditions: v.nullish(conditions),
  transitionScreen: v.nullish(rule),
  customIssueEventId: v.nullish(text),
});
export type TransitionDocument = v.InferOutput<typeof transition>;

const workflow = v.looseObject({
  id: text,
  version: v.looseObject({ id: text, versionNumber: v.number() }),
  description: v.optional(text),
  statuses: v.array(v.looseObject({ statusReference: text, properties: texts, layout: v.nullish(record), approvalConfiguration: v.nullish(record) })),
  transitions: v.array(transition),
  startPointLayout: v.nullish(record),
  loopedTransitionContainerLayout: v.nullish(record),
  statusMappings: v.optional(v.array(v.unknown()), []),
  defaultStatusMappings: v.optional(v.array(v.unknown()), []),
});
export type WorkflowDocument = v.InferOutput<typeof workflow>;

const status = v.looseObject({ id: v.optional(text), name: text, statusCategory: v.picklist(['TODO', 'IN_PROGRESS', 'DONE']), statusReference: text });
export type StatusDocument = v.InferOutput<typeof status>;

const request = v.looseObject({
  statuses: v.pipe(v.optional(v.array(status), []), v.maxLength(1000)),
  workflows: v.pipe(v.array(workflow), v.minLength(1), v.maxLength(20)),
});

export interface UpdateRequest {
  readonly statuses: readonly StatusDocument[];
  readonly workflows: readonly WorkflowDocument[];
}

/** Reads the body of POST /workflows/update (schema WorkflowUpdateRequest). @throws Problem 400 that names the first wrong place */
export function updateRequest(body: unknown): UpdateRequest {
  const decoded = v.safeParse(request, body);
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  throw badRequest(`${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`);
}
