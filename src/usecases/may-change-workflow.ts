import { Refused } from '../support/failures';
import { mustAdminister } from './administer';
import type { JiraReads } from './ports';

/** Checks that the person administers the project; tells whether they administer Jira too. Asked as the person. @throws Refused */
export async function administersJira(user: JiraReads, projectId: string): Promise<boolean> {
  const [, held] = await Promise.all([mustAdminister(user, projectId), user.permissions(['ADMINISTER'])]);
  return held.has('ADMINISTER');
}

/** A team-managed workflow belongs to its project's administrators, any other to Jira's. */
export const mayChange = ({ teamManaged }: { readonly teamManaged: boolean }, isJiraAdministrator: boolean): boolean => teamManaged || isJiraAdministrator;

/** @throws Refused when the person may not change the workflow */
export function mustChange(workflow: { readonly teamManaged: boolean; readonly name: string }, isJiraAdministrator: boolean): void {
  if (!mayChange(workflow, isJiraAdministrator)) throw new Refused(`Only a Jira administrator can change the workflow “${workflow.name}”.`);
}
