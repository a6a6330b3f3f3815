import { hasGlobal, mayOnIssue, maySee } from '../../permissions/may';
import { BulkProblem } from '../../problem';
import { findIssue } from '../../state/find';
import type { IssueRecord } from '../../state/records';
import type { Call } from '../call';

/** What one bulk operation can be about. */
export const mostIssues = 1000;

/** @throws BulkProblem 403 without Make bulk changes */
export function requireBulkChange({ state, caller }: Call): void {
  if (!hasGlobal(state, caller.accountId, 'BULK_CHANGE')) throw new BulkProblem(403, 'You do not have permission to make bulk changes.');
}

/**
 * The named issues, each once, for somebody who may move them all.
 * @throws BulkProblem 400 when one is not there or not seen, 403 when one may not be moved
 */
export function transitionable({ state, caller }: Call, idsOrKeys: readonly string[]): readonly IssueRecord[] {
  const issues = new Set(idsOrKeys.map((idOrKey) => {
    const issue = findIssue(state, idOrKey);
    if (issue === undefined || !maySee(state, issue, caller.accountId)) throw new BulkProblem(400, 'Some of the issues in the issueIdsOrKeys are not valid');
    return issue;
  }));
  if (![...issues].every((issue) => mayOnIssue(state, issue, caller.accountId, 'TRANSITION_ISSUES'))) throw new BulkProblem(403, 'You do not have permission to transition some of the issues.');
  return [...issues];
}
