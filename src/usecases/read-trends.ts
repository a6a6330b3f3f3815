import type { TrendDays, Trends } from '../contract/snapshot';
import { Refused } from '../support/failures';
import type { JiraReads } from './ports';
import type { SnapshotStore } from './snapshot-ports';
import type { SwitchedOn } from './watch-ports';

interface Needs {
  readonly user: JiraReads;
  readonly snapshots: SnapshotStore;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

/** The daily counts of a project, for who may browse it. They are the app's own, over issues that the reader may not see: numbers only. */
export async function readTrends(needs: Needs, projectId: string, days: TrendDays): Promise<Trends> {
  const held = await needs.user.permissions(['BROWSE_PROJECTS'], { projectId });
  if (!held.has('BROWSE_PROJECTS')) throw new Refused('Only people who may see this project see its trends.');
  const now = needs.now().getTime();
  const [snapshots, isOn, projects] = await Promise.all([needs.snapshots.last(projectId, days, now), needs.user.isSwitchedOn(projectId), needs.switchedOn.list()]);
  if (!isOn) return { snapshots, since: null };
  const known = projects.find((one) => one.projectId === projectId);
  // a project that was started in another way than by the settings page is counted from now on
  if (known === undefined) await needs.switchedOn.add(projectId, now);
  return { snapshots, since: known?.since ?? now };
}
