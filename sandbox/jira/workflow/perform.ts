import type { Operation } from '../change/operations';
import { noSuchIssue, Problem } from '../problem';
import { workflowOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { Attempt } from './attempt';
import { availableTransitions } from './available';
import { complete } from './complete';
import { refusals } from './gate';
import { takeScreen } from './take-screen';

/** A transition and what is given on its screen. */
export interface AskedTransition {
  readonly transitionId: string;
  readonly operations: readonly Operation[];
}

/**
 * Moves an issue, if its workflow and every rule of the transition let it.
 * @throws Problem 400 with all reasons of all rules or with an error for every field, 409 when the issue was moved while the rules were asked
 */
export async function performTransition(state: JiraState, issue: IssueRecord, accountId: string, { transitionId, operations }: AskedTransition): Promise<void> {
  const transition = availableTransitions(state, issue, accountId).find((one) => one.id === transitionId);
  if (transition === undefined) throw new Problem(400, [unavailable(state, issue, transitionId)]);
  const attempt: Attempt = { state, issue, accountId, transition };
  const { statusId } = issue;
  const reasons = await refusals(withScreen(attempt, operations));
  if (reasons.length > 0) throw new Problem(400, reasons);
  // the app's functions took their time, and others did not wait
  if (state.issues.get(issue.id) !== issue) throw noSuchIssue();
  if (issue.statusId !== statusId) throw new Problem(409, [`${issue.key} was moved by somebody else in the meantime. Look at it again and repeat your change.`]);
  complete(withScreen(attempt, operations));
}

function withScreen(attempt: Attempt, operations: readonly Operation[]): Attempt {
  const screen = takeScreen(attempt, operations);
  return screen === null ? attempt : { ...attempt, screen };
}

function unavailable(state: JiraState, issue: IssueRecord, transitionId: string): string {
  const known = workflowOf(state, issue).transitions.find((one) => one.id === transitionId);
  if (known === undefined) return `Transition id '${transitionId}' is not valid for this issue.`;
  const what = `It seems that you have tried to perform a workflow operation (${known.name}) that is not valid for the current state of this issue (${issue.key}).`;
  return `${what} The likely cause is that somebody has changed the issue recently, please look at the issue history for details.`;
}
