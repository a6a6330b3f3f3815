import type { InvocationError } from '@forge/events';
import { app } from '../app';
import { decodeFailedExpression } from '../contract/done-event';
import { quietFailing } from '../usecases/quiet-failing';
import { retryWhileBusy } from './retry-while-busy';

/** Jira could not evaluate a rule of ours and refuses the transition to everyone: the rule observes from now on. */
export function onFailedExpression(event: unknown): Promise<InvocationError | undefined> {
  const failure = decodeFailedExpression(event);
  const about = { module: failure.moduleKey, ruleId: failure.ruleId };
  return retryWhileBusy('switching a failing rule', about, async () => {
    const switched = await quietFailing(app, failure);
    app.lines.error('a rule could not be evaluated', { ...about, switched });
  });
}
