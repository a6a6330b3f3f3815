import { doneResolution, resolutionById } from '../fields/resolutions';
import { statusById } from '../fields/statuses';
import { announceUpdate, keepChange } from '../change/record';
import { Problem } from '../problem';
import { projectOf } from '../state/find';
import type { ChangelogItem, IssueRecord, TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { availableTransitions } from './available';
import { refusals } from './gate';

/**
 * Moves an issue, if its workflow and every rule of the transition let it.
 * @throws Problem 400 with all reasons of all rules
 */
export function performTransition(state: JiraState, issue: IssueRecord, accountId: string, transitionId: string): void {
  const transition = availableTransitions(state, issue, accountId).find((one) => one.id === transitionId);
  if (transition === undefined) throw new Problem(400, [unavailable(state, issue, transitionId)]);
  const reasons = refusals({ state, issue, accountId, transition });
  if (reasons.length > 0) throw new Problem(400, reasons);
  if (transition.toStatusId === issue.statusId) return;
  const items = move(state, issue, transition);
  const from = items[0];
  keepChange(state, issue, accountId, items);
  announceUpdate(state, issue, accountId, items, {
    associatedStatuses: [{ id: from?.from, name: from?.fromString }, { id: issue.statusId, name: statusById(issue.statusId).name }],
  });
}

function unavailable(state: JiraState, issue: IssueRecord, transitionId: string): string {
  const known = projectOf(state, issue).workflow.transitions.find((one) => one.id === transitionId);
  if (known === undefined) return `Transition id '${transitionId}' is not valid for this issue.`;
  const what = `It seems that you have tried to perform a workflow operation (${known.name}) that is not valid for the current state of this issue (${issue.key}).`;
  return `${what} The likely cause is that somebody has changed the issue recently, please look at the issue history for details.`;
}

function move(state: JiraState, issue: IssueRecord, transition: TransitionRecord): readonly ChangelogItem[] {
  const before = statusById(issue.statusId);
  const after = statusById(transition.toStatusId);
  issue.statusId = after.id;
  const items: ChangelogItem[] = [
    { field: 'status', fieldId: 'status', fieldtype: 'jira', from: before.id, fromString: before.name, to: after.id, toString: after.name },
  ];
  if (before.category.key !== after.category.key) issue.statusCategoryChanged = state.now();
  const isDone = after.category.key === 'done';
  if (isDone === (issue.resolved !== null)) return items;
  const none = { id: null, name: null };
  const from = issue.resolutionId === null ? none : resolutionById(issue.resolutionId);
  const to = isDone ? doneResolution : none;
  issue.resolved = isDone ? state.now() : null;
  issue.resolutionId = to.id;
  items.push({ field: 'resolution', fieldId: 'resolution', fieldtype: 'jira', from: from.id, fromString: from.name, to: to.id, toString: to.name });
  return items;
}
