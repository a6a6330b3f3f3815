import * as v from 'valibot';
import type { GateRules, KeptGate } from '../usecases/ports';
import { getJson, putForJson, type Send } from './send';

/** Workflows a page: the most that Jira gives. */
const PAGE = 50;
/** Workflows of one update; a site has tens that carry our rules. */
const AT_ONCE = 20;

const workflowId = v.object({ name: v.string() });
const rule = v.object({
  id: v.string(),
  key: v.string(),
  configuration: v.object({ value: v.optional(v.string(), ''), disabled: v.optional(v.boolean(), false), tag: v.optional(v.nullable(v.string())) }),
  transition: v.optional(v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)), name: v.string() })),
});
const page = v.object({ isLast: v.optional(v.boolean()), values: v.optional(v.array(v.object({ workflowId, validators: v.optional(v.array(rule), []) })), []) });
const updated = v.object({
  updateResults: v.optional(v.array(v.object({ workflowId, ruleUpdateErrors: v.optional(v.record(v.string(), v.array(v.string())), {}), updateErrors: v.optional(v.array(v.string()), []) })), []),
});

/**
 * The app's own validators over `/rest/api/3/workflow/rule/config`, which no other than the app can read or change. Nothing is published:
 * everything else of a workflow stays as it is.
 */
export function gateRules(sendAsApp: Send): GateRules {
  return {
    async list() {
      const found: KeptGate[] = [];
      for (let startAt = 0; ; startAt += PAGE) {
        const answer = v.parse(page, await getJson(sendAsApp, `/rest/api/3/workflow/rule/config?types=validator&expand=transition&startAt=${startAt}&maxResults=${PAGE}`));
        // a page may hold workflows without rules, and fewer than asked for
        found.push(...answer.values.flatMap(({ workflowId: { name }, validators }) => validators.map((one) => keptGate(name, one))));
        if (answer.isLast !== false || answer.values.length === 0) return found;
      }
    },
    async write(gates) {
      const names = [...new Set(gates.map(({ workflow }) => workflow.name))];
      const rulesOf = (name: string) => gates.filter(({ workflow }) => workflow.name === name);
      const changes = names.map((name) => ({
        // required by the published schema, though drafts are gone since November 2026
        workflowId: { name, draft: false },
        validators: rulesOf(name).map(({ ruleId, module, config, disabled }) => ({ id: ruleId, key: module, configuration: { value: config, disabled } })),
      }));
      const failed: { readonly ruleId: string; readonly why: string }[] = [];
      for (let i = 0; i < changes.length; i += AT_ONCE) {
        const { updateResults } = v.parse(updated, await putForJson(sendAsApp, '/rest/api/3/workflow/rule/config', { workflows: changes.slice(i, i + AT_ONCE) }));
        for (const { workflowId: { name }, ruleUpdateErrors, updateErrors } of updateResults) {
          for (const { ruleId } of rulesOf(name)) {
            const why = [...updateErrors, ...(ruleUpdateErrors[ruleId] ?? [])];
            if (why.length > 0) failed.push({ ruleId, why: why.join(' ') });
          }
        }
      }
      return failed;
    },
  };
}

/** Forge's key of a rule is the module's, or an ARI that ends in it. */
const keptGate = (name: string, { id, key, configuration: { value, disabled }, transition }: v.InferOutput<typeof rule>): KeptGate => ({
  ruleId: id,
  module: key.slice(key.lastIndexOf('/') + 1),
  workflow: { name },
  transition: transition ?? { id: '', name: '' },
  config: value,
  disabled,
});
