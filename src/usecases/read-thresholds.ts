import type { ThresholdsState } from '../contract/thresholds';
import { Refused } from '../support/failures';
import type { JiraReads, ThresholdStore } from './ports';

/** What a project has set for its backlog figures, for everyone who may see the project. */
export async function readThresholds(needs: { readonly user: JiraReads; readonly thresholds: ThresholdStore }, projectId: string): Promise<ThresholdsState> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('You cannot see this project.');
  const stored = await needs.thresholds.current(projectId);
  return { version: stored?.version ?? 0, values: stored?.values ?? {} };
}
