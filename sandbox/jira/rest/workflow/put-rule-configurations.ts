// Called by: the app's functions (switch a failing gate off, renew a gate's expression).
import * as v from 'valibot';
import { badRequest } from '../../problem';
import type { ValidatorRule, WorkflowRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { settingsFault } from '../../workflow/forge-rules';
import { ownModuleKey, ownRules } from '../../workflow/own-rules';
import { publish } from '../../workflow/publish';
import { type Call, ok, type Reply } from '../call';
import { requireApp } from './app-only';

const rules = v.optional(v.array(v.looseObject({
  id: v.string(),
  configuration: v.strictObject({ value: v.string(), disabled: v.optional(v.boolean(), false), tag: v.optional(v.string(), '') }),
})), []);
const request = v.object({
  workflows: v.pipe(v.array(v.object({
    workflowId: v.object({ name: v.string(), draft: v.optional(v.boolean(), false) }),
    validators: rules, conditions: rules, postFunctions: rules,
  })), v.minLength(1)),
});

type WorkflowChange = v.InferOutput<typeof request>['workflows'][number];
type RuleChange = WorkflowChange['validators'][number];

interface Result {
  readonly workflowId: WorkflowChange['workflowId'];
  readonly ruleUpdateErrors: Readonly<Record<string, readonly string[]>>;
  readonly updateErrors: readonly string[];
}

/** Sets configuration, state and tag of the app's own rules; a rule that cannot be set stays as it is and says why. The workflow gets a new version. */
export function putRuleConfigurations(call: Call): Reply {
  requireApp(call);
  const asked = v.safeParse(request, call.body);
  if (!asked.success) throw badRequest(`${v.getDotPath(asked.issues[0]) ?? 'The body'}: ${asked.issues[0].message}`);
  return ok({ updateResults: asked.output.workflows.map((one) => change(call.state, one)) });
}

function change(state: JiraState, { workflowId, validators, conditions, postFunctions }: WorkflowChange): Result {
  const workflow = workflowId.draft ? undefined : [...state.workflows.values()].find(({ name }) => name === workflowId.name);
  if (workflow === undefined) {
    return { workflowId, ruleUpdateErrors: {}, updateErrors: [`Workflow not found: WorkflowIdBean{name=${workflowId.name}, draft=${workflowId.draft}}`] };
  }
  const known = new Set(ownRules(state.app, workflow).map(({ rule }) => rule.parameters.id));
  const reasons = [
    ...validators.map((rule): readonly [string, string | null] => [rule.id, known.has(rule.id) ? whyNot(rule) : missing(rule)]),
    ...[...conditions, ...postFunctions].map((rule): readonly [string, string] => [rule.id, missing(rule)]),
  ];
  const taken = validators.filter((_, index) => reasons[index]?.[1] === null);
  if (taken.length > 0) publish(state, workflow, { transitions: transitionsWith(state, workflow, taken) });
  return { workflowId, ruleUpdateErrors: Object.fromEntries(reasons.flatMap(([id, reason]) => (reason === null ? [] : [[id, [reason]]]))), updateErrors: [] };
}

const missing = ({ id }: RuleChange): string => `The rule with this id does not exist: ${id}`;

const whyNot = ({ configuration: { value, disabled, tag } }: RuleChange): string | null => settingsFault(value, String(disabled), tag)?.message ?? null;

function transitionsWith({ app }: JiraState, { transitions }: WorkflowRecord, changes: readonly RuleChange[]): WorkflowRecord['transitions'] {
  const byId = new Map(changes.map(({ id, configuration }) => [id, configuration]));
  const set = (rule: ValidatorRule): ValidatorRule => {
    const to = ownModuleKey(app, rule) === null ? undefined : byId.get(rule.parameters.id ?? '');
    return to === undefined ? rule : { ...rule, parameters: { ...rule.parameters, config: to.value, disabled: String(to.disabled), tag: to.tag } };
  };
  return transitions.map((transition) => ({ ...transition, validators: transition.validators.map(set) }));
}
