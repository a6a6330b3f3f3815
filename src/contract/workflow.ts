import * as v from 'valibot';
import type { GatedTransition, GatedWorkflow, KeptRule } from '../core/done/gated-workflow';
import { decodeGateConfig } from './gate';

/** A JSON object as Jira sent it, members that we do not know included. */
export type Json = Readonly<Record<string, unknown>>;

/** A workflow as `POST /rest/api/3/workflows` documents it, with the statuses it names. Both are kept as they came, so that an update gives them back untouched. */
export interface WorkflowDocument {
  readonly id: string;
  readonly name: string;
  readonly version: WorkflowVersion;
  readonly json: Json;
  readonly statuses: readonly Json[];
}

/** Jira's lock: an update names the version it was made from. */
export interface WorkflowVersion {
  readonly id: string;
  readonly versionNumber: number;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes a JSON object as it is, the order of its members included. */
export const json = v.custom<Json>(isJson);
const text = v.string();

const answer = v.object({ workflows: v.array(json), statuses: v.array(json) });
const named = v.object({ id: text, name: text, version: v.object({ id: text, versionNumber: v.number() }), statuses: v.array(v.object({ statusReference: text })) });
const status = v.object({ statusReference: text, name: text, statusCategory: v.picklist(['TODO', 'IN_PROGRESS', 'DONE']) });
const rule = v.object({ id: v.nullish(text), ruleKey: text, parameters: v.nullish(v.record(v.string(), text)) });
const transition = v.object({
  id: text,
  name: text,
  type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: text,
  links: v.nullish(v.array(v.nullable(v.object({ fromStatusReference: v.nullish(text) })))),
  validators: v.nullish(v.array(v.unknown())),
});
const shape = v.object({ scope: v.nullish(v.object({ type: text })), transitions: v.array(transition) });

/** Decodes the answer of `POST /rest/api/3/workflows`. Throws a valibot error on another shape. */
export function decodeWorkflows(body: unknown): readonly WorkflowDocument[] {
  const { workflows, statuses } = v.parse(answer, body);
  return workflows.map((one) => decodeWorkflow(one, statuses));
}

/** @param statuses all that came with it, and maybe those of other workflows */
export function decodeWorkflow(workflow: Json, statuses: readonly Json[]): WorkflowDocument {
  const { id, name, version, statuses: used } = v.parse(named, workflow);
  const references = new Set(used.map(({ statusReference }) => statusReference));
  return { id, name, version, json: workflow, statuses: statuses.filter((one) => references.has(v.parse(status, one).statusReference)) };
}

const CATEGORY = { TODO: 'new', IN_PROGRESS: 'indeterminate', DONE: 'done' } as const;
const KIND = { INITIAL: 'create', GLOBAL: 'anywhere', DIRECTED: 'directed' } as const;

/**
 * What the coverage map may see of a workflow: our own rules, and no content of any other.
 * @param ruleKey ARI of our validator on this site
 */
export function gatedWorkflow({ id, name, json: workflow, statuses }: WorkflowDocument, issueTypes: readonly string[], ruleKey: string): GatedWorkflow {
  const { scope, transitions } = v.parse(shape, workflow);
  const known = new Map(statuses.map((one) => v.parse(status, one)).map((one) => [one.statusReference, { name: one.name, category: CATEGORY[one.statusCategory] }]));
  const statusAt = (reference: string) => known.get(reference) ?? { name: reference, category: 'indeterminate' as const };
  return {
    id,
    name,
    teamManaged: scope?.type === 'PROJECT',
    issueTypes,
    transitions: transitions.map(({ links, validators, type, toStatusReference, ...one }): GatedTransition => ({
      id: one.id,
      name: one.name,
      kind: KIND[type],
      from: (links ?? []).flatMap((link) => (typeof link?.fromStatusReference === 'string' ? [statusAt(link.fromStatusReference)] : [])),
      to: statusAt(toStatusReference),
      rules: (validators ?? []).flatMap((validator) => ownRule(validator, ruleKey) ?? []),
    })),
  };
}

/** Reads a validator that is ours; null for any other. */
export function ownRule(validator: unknown, ruleKey: string): KeptRule | null {
  const found = v.safeParse(rule, validator);
  const parameters = found.success ? found.output.parameters : null;
  if (!found.success || !parameters || parameters.key !== ruleKey) return null;
  const { config = '', id, disabled } = parameters;
  return { ruleId: id ?? found.output.id ?? '', text: config, config: decodeGateConfig(config), disabled: disabled === 'true' };
}

/** A validator of ours as a workflow document holds it. Source: Jira's workflow documents, field reports of Forge rules. */
export const validatorRule = (ruleKey: string, id: string, config: string): Json => ({ ruleKey: 'forge:expression-validator', parameters: { key: ruleKey, config, id, disabled: 'false', tag: '' } });
