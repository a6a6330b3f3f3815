import * as v from 'valibot';
import type { Acceptors } from '../core/definition/done-definition';
import type { JiraReads, Permission } from './ports';

const roleIds = v.array(v.number());

export interface Asking {
  readonly accountId: string;
  readonly held: ReadonlySet<Permission>;
  readonly assignee: string | null;
  readonly issueId: string;
}

/**
 * Who accepts, rejects and waives: the definition's project roles, or the project's administrators where it names none;
 * never the person the issue is assigned to, unless the definition says so. Roles are asked of Jira as the person.
 * @returns why the person may not, in words, or null when they may
 */
export async function whyNotAccept(user: Pick<JiraReads, 'evaluate'>, acceptors: Acceptors, asking: Asking): Promise<string | null> {
  if (!(await isAcceptor(user, acceptors, asking))) return acceptors.roles.length === 0 ? 'Only an administrator of this project can accept it.' : `Only ${acceptors.roles.map(({ name }) => name).join(' or ')} of this project can accept it.`;
  return asking.accountId === asking.assignee && !acceptors.assignee ? 'It is assigned to you, so somebody else accepts it.' : null;
}

async function isAcceptor(user: Pick<JiraReads, 'evaluate'>, { roles }: Acceptors, { held, issueId }: Asking): Promise<boolean> {
  if (roles.length === 0) return held.has('ADMINISTER_PROJECTS');
  const has = v.parse(roleIds, await user.evaluate('user.getProjectRoles(project).map(r=>r.id)', issueId));
  return roles.some(({ id }) => has.includes(id));
}

/** Ticking says something about the issue, so it takes the right to edit it. */
export const whyNotTick = (held: ReadonlySet<Permission>): string | null => (held.has('EDIT_ISSUES') ? null : 'Only people who may edit this issue tick its checks.');
