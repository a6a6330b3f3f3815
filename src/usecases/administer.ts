import { Refused } from '../support/failures';
import type { JiraReads } from './ports';

/** Everything about a project's definition is for its administrators. Asked as the person, before the app acts. */
export async function mustAdminister(user: JiraReads, projectId: string): Promise<void> {
  const held = await user.permissions(['ADMINISTER_PROJECTS'], { projectId });
  if (!held.has('ADMINISTER_PROJECTS')) throw new Refused('Only an administrator of this project can see and change its definition.');
}
