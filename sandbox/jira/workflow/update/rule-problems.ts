import { notServed } from '../../problem';
import type { TransitionRecord, WorkflowRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { isRecord, sameJson } from '../../support/json';
import { ruleKeys, validatorFault } from '../forge-rules';
import type { ConditionDocument, RuleDocument, TransitionDocument } from './shape';
import { problem, type WorkflowProblem } from './workflow-problem';

/**
 * What is wrong with the rules of a transition. A rule that the workflow has already, in whatever transition, stays as it is, unknown ones included.
 * @throws Problem 501 for a new rule of Jira itself or of a Connect app: the local Jira would not run it
 */
export function ruleProblems(state: JiraState, workflow: WorkflowRecord, transition: TransitionDocument): readonly WorkflowProblem[] {
  const kept = rulesIn(workflow.transitions);
  const isKept = ({ ruleKey, parameters }: RuleDocument): boolean => kept.some((one) => sameJson([one.ruleKey, one.parameters ?? {}], [ruleKey, parameters]));
  const found = (rules: readonly RuleDocument[], judge: (rule: RuleDocument) => WorkflowProblem | null): readonly WorkflowProblem[] =>
    rules.filter((rule) => !isKept(rule)).map(judge).filter((one) => one !== null);
  const others = [...transition.actions, ...conditionsIn(transition.conditions), ...(transition.transitionScreen ? [transition.transitionScreen] : [])];
  return [
    ...found(transition.validators, (rule) => (rule.ruleKey === ruleKeys.validator ? wrongValidator(state, workflow, transition, rule) : unknownRule(transition, rule))),
    ...found(others, (rule) => unknownRule(transition, rule)),
  ];
}

function wrongValidator(state: JiraState, workflow: WorkflowRecord, transition: TransitionDocument, { parameters }: RuleDocument): WorkflowProblem | null {
  const fault = validatorFault(state.app, workflow, parameters);
  return fault === null ? null : problem('RULE', fault.code, fault.message, place(transition, parameters.id));
}

function unknownRule(transition: TransitionDocument, { ruleKey, parameters }: RuleDocument): WorkflowProblem {
  if (/^(system|connect):/.test(ruleKey)) throw notServed(`the workflow rule ${ruleKey}`);
  return problem('RULE', 'RULE_KEY_NOT_FOUND', `There is no rule with the key "${ruleKey}" that could stand here.`, place(transition, parameters.id));
}

const place = ({ id }: TransitionDocument, ruleId: string | undefined): WorkflowProblem['elementReference'] => ({ transitionId: id, ...(ruleId === undefined ? {} : { ruleId }) });

interface AnyRule {
  readonly ruleKey: string;
  readonly parameters?: unknown;
}

/** Every rule of some transitions, of each kind. */
const rulesIn = (transitions: readonly TransitionRecord[]): readonly AnyRule[] => transitions.flatMap(({ validators, rest }) => [...validators, ...rulesBelow(rest)]);

function rulesBelow(value: unknown): readonly AnyRule[] {
  if (Array.isArray(value)) return value.flatMap(rulesBelow);
  if (!isRecord(value)) return [];
  return typeof value.ruleKey === 'string' ? [{ ruleKey: value.ruleKey, parameters: value.parameters }] : Object.values(value).flatMap(rulesBelow);
}

const conditionsIn = (group: ConditionDocument | null | undefined): readonly RuleDocument[] =>
  group === null || group === undefined ? [] : [...(group.conditions ?? []), ...(group.conditionGroups ?? []).flatMap(conditionsIn)];
