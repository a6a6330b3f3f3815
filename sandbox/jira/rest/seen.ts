import { mayInProject, mayOnIssue, maySee } from '../permissions/may';
import { findIssue, findProject } from '../state/find';
import type { IssueRecord, ProjectRecord } from '../state/records';
import type { Call } from './call';
import { forbidden, noSuchIssue, noSuchProject } from '../problem';

/** The issue that the call names, if the caller may see it. @throws Problem 404 otherwise, the same for both reasons */
export function seenIssue(call: Call, idOrKey: string): IssueRecord {
  const issue = findIssue(call.state, idOrKey);
  if (issue === undefined || !maySee(call.state, issue, call.caller.accountId)) throw noSuchIssue();
  return issue;
}

/** The project that the call names, if the caller may see it. @throws Problem 404 otherwise, the same for both reasons */
export function seenProject(call: Call, idOrKey: string): ProjectRecord {
  const project = findProject(call.state, idOrKey);
  if (project === undefined || !mayInProject(project, call.caller.accountId, 'BROWSE_PROJECTS')) throw noSuchProject(idOrKey);
  return project;
}

/** @throws Problem 403 when the caller lacks the permission */
export function requireOnIssue(call: Call, issue: IssueRecord, permission: string, otherwise: string): void {
  if (!mayOnIssue(call.state, issue, call.caller.accountId, permission)) throw forbidden(otherwise);
}
