import type { ThresholdsDraft, ThresholdsState } from '../contract/thresholds';
import { Refused } from '../support/failures';
import type { JiraReads, ThresholdStore } from './ports';

/**
 * Sets the thresholds of a project's backlog figures, all at once. They belong to the project and not to its definition: no score depends on them.
 * @throws Refused for anyone but the project's administrators, and when others were saved since `base`
 */
export async function saveThresholds(needs: { readonly user: JiraReads; readonly thresholds: ThresholdStore }, projectId: string, { base, values }: ThresholdsDraft): Promise<ThresholdsState> {
  const held = await needs.user.permissions(['ADMINISTER_PROJECTS'], { projectId });
  if (!held.has('ADMINISTER_PROJECTS')) throw new Refused('Only an administrator of this project can set the thresholds of its backlog figures.');
  const current = await needs.thresholds.current(projectId);
  const version = (current?.version ?? 0) + 1;
  if (base !== version - 1) throw meanwhile();
  if (!(await needs.thresholds.append(projectId, { v: 1, version, values }))) throw meanwhile();
  return { version, values };
}

const meanwhile = (): Refused => new Refused('Somebody saved other thresholds meanwhile. Load them, then make your change again.');
