import type { AppValidator } from '../host';
import type { Attempt } from './attempt';
import { modifiedFields } from './modified-fields';

/**
 * Asks a validator's function. Answers why not, or null for yes; a function without a verdict refuses.
 * @param configuration what the rule's configuration page saved
 */
export async function functionVerdict(attempt: Attempt, module: AppValidator, configuration: unknown): Promise<string | null> {
  const { state, issue, transition } = attempt;
  const answer = await state.askValidator(module.key, {
    issue: { key: issue.key },
    configuration,
    transition: {
      from: { id: issue.statusId },
      to: { id: transition.toStatusId },
      ...(state.app.scopes.includes('read:jira-work') ? { modifiedFields: modifiedFields(attempt) } : {}),
    },
  });
  if (answer === null) return `The rule "${module.name}" gave no answer, so this transition is not possible. Try again, or ask a Jira administrator to look at the rule.`;
  if (answer.result) return null;
  return answer.errorMessage ?? `The rule "${module.name}" does not let this transition through.`;
}
