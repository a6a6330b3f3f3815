import type { ProjectRecord } from '../state/records';

export interface ProjectRole {
  readonly id: string;
  readonly name: string;
}

export const administratorsRole: ProjectRole = { id: '10002', name: 'Administrators' };
/** Jira puts the accounts of apps into it. */
export const appsRole: ProjectRole = { id: '10003', name: 'atlassian-addons-project-access' };
export const developersRole: ProjectRole = { id: '10004', name: 'Developers' };
export const viewersRole: ProjectRole = { id: '10005', name: 'Viewers' };

/** The roles of the site; every project has all of them. */
export const projectRoles: readonly ProjectRole[] = [administratorsRole, appsRole, developersRole, viewersRole];

/** The roles that an account has in a project. */
export const rolesOf = ({ roles }: ProjectRecord, accountId: string): readonly ProjectRole[] =>
  projectRoles.filter(({ id }) => roles.get(id)?.has(accountId) ?? false);
