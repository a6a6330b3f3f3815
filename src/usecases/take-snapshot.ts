import { dayOf, SNAPSHOT_DAYS, type Snapshot, type SnapshotJob } from '../contract/snapshot';
import { DAY } from '../core/time-spans';
import { countedRules } from './counted-rules';
import type { DefinitionStore, FieldProbe, JiraReads, ScanStore } from './ports';
import { projectDefinition } from './project-definition';
import type { SnapshotCounts, SnapshotStore } from './snapshot-ports';
import type { SwitchedOn } from './watch-ports';

interface Needs {
  readonly app: Pick<JiraReads, 'isSwitchedOn'> & Pick<FieldProbe, 'standardTypes'> & SnapshotCounts;
  readonly definitions: DefinitionStore;
  readonly scans: ScanStore;
  readonly snapshots: SnapshotStore;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

const SUNDAY = 0;

/**
 * Counts how a project's backlog stands today, once a day. Its cost does not grow with the project: the switch and the issue types (1 point
 * each) and at most 18 counts. An order of a day that is over does nothing: what can be counted now says nothing of then.
 * Source of the points: developer.atlassian.com, "Rate limiting": 1 for a call and 1 for each issue or project that it answers with.
 * @returns null where there was nothing to count, or the day has its snapshot
 */
export async function takeSnapshot(needs: Needs, { projectId, day }: SnapshotJob): Promise<Snapshot | null> {
  const at = needs.now().getTime();
  if (dayOf(at) !== day || (await needs.snapshots.has(projectId, day))) return null;
  if (!(await needs.app.isSwitchedOn(projectId))) {
    await needs.switchedOn.remove(projectId);
    return null;
  }
  const [types, { ready }, scan] = await Promise.all([needs.app.standardTypes(projectId), projectDefinition(needs.definitions, projectId), needs.scans.read(projectId)]);
  if (types.length === 0) return null;
  const counts = await needs.app.count(projectId, types.map(({ id }) => id), countedRules(ready));
  const snapshot: Snapshot = { v: 1, day, at, partial: scan !== null && scan.state !== 'done', ...counts };
  const isNew = await needs.snapshots.add(projectId, snapshot);
  // old ones may wait for some days: once a week is a seventh of the reading
  if (new Date(at).getUTCDay() === SUNDAY) await needs.snapshots.forget(projectId, dayOf(at - SNAPSHOT_DAYS * DAY));
  return isNew ? snapshot : null;
}
