import { evaluateExpression } from '../../expressions/evaluate';
import { defaultLimits } from '../../expressions/meter';
import { toValue } from '../../expressions/json';
import type { Value } from '../../expressions/values';
import { expressionHost } from '../expression-entities/constructors';
import { issueEntity } from '../expression-entities/issue-entity';
import { submittedIssueEntity } from '../expression-entities/submitted-issue';
import { transitionEntity, workflowEntity } from '../expression-entities/plain-entities';
import { projectEntity } from '../expression-entities/project-entity';
import { userEntity } from '../expression-entities/user-entity';
import { projectOf, workflowOf } from '../state/find';
import { isUnsaved } from '../state/unsaved';
import type { ValidatorRule } from '../state/records';
import { isRecord } from '../support/json';
import type { Attempt } from './attempt';
import { reportFailedExpression } from './failed-expression';
import { functionVerdict } from './function-verdict';

/**
 * Asks every enabled Forge validator of the transition. Answers the reasons against it, in the order of the rules; none means it may pass.
 * Only `true` passes; a text refuses in its own words, `false` in the module's; everything else refuses too
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/).
 */
export async function refusals(attempt: Attempt): Promise<readonly string[]> {
  const reasons: string[] = [];
  for (const rule of attempt.transition.validators) {
    if (rule.ruleKey !== 'forge:expression-validator' || rule.parameters.disabled === 'true') continue;
    const reason = await refusal(attempt, rule);
    if (reason !== null) reasons.push(reason);
  }
  return reasons;
}

async function refusal(attempt: Attempt, rule: ValidatorRule): Promise<string | null> {
  const { state } = attempt;
  const key = rule.parameters.key ?? '';
  const module = state.app.validators.find((one) => one.key === key.slice(key.lastIndexOf('/') + 1));
  // A rule whose app is gone reads as false.
  if (module === undefined) return 'The app that this rule belongs to is not installed.';
  const generic = `The rule "${module.name}" could not be checked, so this transition is not possible. Ask a Jira administrator to look at the rule.`;
  const failed = (expression: string, message: string): string => {
    reportFailedExpression(attempt, rule, expression, message);
    return generic;
  };
  const config = parsed(rule.parameters.config ?? '');
  if (config === undefined) return failed('', 'The configuration of the rule is not JSON.');
  if (module.function !== undefined) return functionVerdict(attempt, module, config);
  const expression = isRecord(config) && typeof config.expression === 'string' ? config.expression : (module.expression ?? '');
  const outcome = evaluateExpression(expression, variables(attempt, config), defaultLimits, expressionHost({ state, actingId: attempt.accountId }));
  if (!outcome.ok) return failed(expression, outcome.message);
  if (outcome.value === true) return null;
  if (typeof outcome.value === 'string') return outcome.value;
  if (outcome.value === false) return module.errorMessage ?? `The rule "${module.name}" does not let this transition through.`;
  return failed(expression, 'The expression must evaluate to a Boolean or a String.');
}

/** The rule's configuration; null for a rule saved without one, undefined for a text that is not JSON. */
function parsed(config: string): unknown {
  if (config === '') return null;
  try {
    const value: unknown = JSON.parse(config);
    return value;
  } catch {
    return undefined;
  }
}

function variables({ state, issue, accountId, transition, screen }: Attempt, config: unknown): Readonly<Record<string, Value>> {
  const world = { state, actingId: accountId };
  return {
    user: userEntity(world, accountId),
    issue: screen === undefined ? issueEntity(world, issue) : submittedIssueEntity(world, screen),
    ...(isUnsaved(issue) ? {} : { originalIssue: issueEntity(world, issue) }),
    project: projectEntity(world, projectOf(state, issue)),
    transition: transitionEntity(transition, isUnsaved(issue) ? null : issue.statusId),
    workflow: workflowEntity(workflowOf(state, issue)),
    config: toValue(config),
  };
}
