import { mayOnIssue } from '../permissions/may';
import { workflowOf } from '../state/find';
import type { IssueRecord, TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';

/** Transitions out of the issue's status, for who may transition issues; nobody else is offered any. */
export function availableTransitions(state: JiraState, issue: IssueRecord, accountId: string): readonly TransitionRecord[] {
  if (!mayOnIssue(state, issue, accountId, 'TRANSITION_ISSUES')) return [];
  return workflowOf(state, issue).transitions.filter(({ type, links }) => type === 'GLOBAL' || links.some(({ fromStatusId }) => fromStatusId === issue.statusId));
}
