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
  const [snapshots, projects] = await Promise.all([needs.snapshots.last(projectId, days, needs.now().getTime()), needs.switchedOn.list()]);
  return { snapshots, since: projects.find((one) => one.projectId === projectId)?.since ?? null };
}
