import type { IssueRecord, ProjectRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { isMember, levelOf } from './security';

/** May this account do that in this project? */
export const mayInProject = (project: ProjectRecord, accountId: string, permission: string): boolean =>
  project.grants.get(accountId)?.has(permission) ?? false;

/** May this account do that to this issue? Nobody may do anything to an issue that they cannot see. */
export function mayOnIssue(state: JiraState, issue: IssueRecord, accountId: string, permission: string): boolean {
  const project = state.projects.get(issue.projectId);
  if (project === undefined || !mayInProject(project, accountId, permission) || !mayInProject(project, accountId, 'BROWSE_PROJECTS')) return false;
  // every search asks this of every issue
  if (project.securityLevels.length === 0) return true;
  const level = levelOf(state, issue);
  return level === null || isMember(project, level, accountId);
}

export const maySee = (state: JiraState, issue: IssueRecord, accountId: string): boolean => mayOnIssue(state, issue, accountId, 'BROWSE_PROJECTS');

export const hasGlobal = (state: JiraState, accountId: string, permission: string): boolean =>
  state.people.find((one) => one.accountId === accountId)?.global.includes(permission) ?? false;
