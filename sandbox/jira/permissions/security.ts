import { issueTypeById } from '../fields/issue-types';
import { projectOf } from '../state/find';
import type { IssueRecord, ProjectRecord, SecurityLevelRecord } from '../state/records';
import type { JiraState } from '../state/state';

/** The level that an issue stands under, null for none; a sub-task stands under that of its parent. @throws Error when a record names a level that does not exist */
export function levelOf(state: JiraState, issue: IssueRecord): SecurityLevelRecord | null {
  const holder = isSubtask(issue) && issue.parentId !== null ? (state.issues.get(issue.parentId) ?? issue) : issue;
  if (holder.securityLevelId === null) return null;
  const found = projectOf(state, holder).securityLevels.find(({ id }) => id === holder.securityLevelId);
  if (found === undefined) throw new Error(`Issue ${holder.key} names security level ${holder.securityLevelId}, which does not exist.`);
  return found;
}

const isSubtask = ({ typeId }: IssueRecord): boolean => issueTypeById(typeId).subtask;

/** Nobody is a member by being an administrator, or the issue's reporter or assignee. */
export const isMember = ({ roles }: ProjectRecord, level: SecurityLevelRecord, accountId: string): boolean =>
  level.people.includes(accountId) || level.roles.some((role) => roles.get(role)?.has(accountId) ?? false);

/** The levels that an account can give to an issue: those that it is a member of. */
export const levelsFor = (project: ProjectRecord, accountId: string): readonly SecurityLevelRecord[] =>
  project.securityLevels.filter((level) => isMember(project, level, accountId));
