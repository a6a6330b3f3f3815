import { workflowOf } from '../state/find';
import type { ValidatorRule } from '../state/records';
import { isUnsaved } from '../state/unsaved';
import type { Attempt } from './attempt';

/** Logs a rule that could not be evaluated and tells the app (avi:jira:failed:expression), as Jira does. */
export function reportFailedExpression({ state, issue, accountId }: Attempt, rule: ValidatorRule, expression: string, message: string): void {
  console.error(`[local Jira] A workflow rule failed on ${issue.key || 'a new issue'}: ${message}`);
  const workflow = workflowOf(state, issue);
  state.emit({
    eventType: 'avi:jira:failed:expression',
    actor: accountId,
    projectId: issue.projectId,
    issueId: issue.id,
    payload: {
      eventType: 'avi:jira:failed:expression',
      extensionId: rule.parameters.key,
      workflowId: workflow.id,
      workflowName: workflow.name,
      validatorId: rule.parameters.id,
      expression,
      errorMessages: [message],
      context: isUnsaved(issue) ? {} : { issueId: issue.id },
    },
  });
}
