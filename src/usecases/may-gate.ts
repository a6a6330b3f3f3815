import { Refused } from '../support/failures';
import type { JiraReads } from './ports';

/**
 * Gates are for who may change the workflow: Jira administrators, and in a team-managed project its own administrators. Asked as the person.
 * @returns whether the person is a Jira administrator
 * @throws Refused for everybody else
 */
export async function mustGate(user: Pick<JiraReads, 'permissions' | 'project'>, projectId: string): Promise<boolean> {
  if ((await user.permissions(['ADMINISTER'])).has('ADMINISTER')) return true;
  const [held, { style }] = await Promise.all([user.permissions(['ADMINISTER_PROJECTS'], { projectId }), user.project(projectId)]);
  if (style !== 'next-gen') throw new Refused('Only a Jira administrator can put a gate into a workflow of a company-managed project.');
  if (!held.has('ADMINISTER_PROJECTS')) throw new Refused('Only an administrator of this project can put a gate into its workflow.');
  return false;
}
