import { app } from '../app';
import { decodeFailedExpression } from '../contract/done-event';
import { quietFailing } from '../usecases/quiet-failing';

/** Jira could not evaluate a rule of ours and refuses the transition to everyone: the rule observes from now on. */
export async function onFailedExpression(event: unknown): Promise<void> {
  const failure = decodeFailedExpression(event);
  const switched = await quietFailing(app, failure);
  app.lines.error('a rule could not be evaluated', { module: failure.moduleKey, ruleId: failure.ruleId, switched });
}
