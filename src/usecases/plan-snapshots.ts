import { dayOf } from '../contract/snapshot';
import type { SnapshotQueue, SnapshotStore } from './snapshot-ports';
import type { SwitchedOn } from './watch-ports';

interface Needs {
  readonly snapshots: SnapshotStore;
  readonly snapshotQueue: SnapshotQueue;
  readonly switchedOn: SwitchedOn;
  readonly now: () => Date;
}

const HOUR = 3_600_000;
const HOURS = 24;

/**
 * Asks for the snapshots of this hour's projects, and of the hours of today that nobody ran in. Each project has its hour (UTC), so that one
 * site's projects, and many sites, share out the day: the hourly quota belongs to the app and all its sites together.
 * A second run in the same hour asks for nothing; one that was killed asks again, and each day keeps its first snapshot.
 * @param site id of the site: the first project of every site has the same number
 * @returns how many were asked for
 */
export async function planSnapshots(needs: Needs, site: string): Promise<number> {
  const now = needs.now().getTime();
  const hour = Math.floor(now / HOUR);
  const midnight = hour - (hour % HOURS);
  const last = await needs.snapshots.lastHour();
  const from = Math.max(midnight, last === null ? midnight : last + 1);
  if (from > hour) return 0;
  const due = (await needs.switchedOn.list()).filter(({ projectId }) => {
    const at = midnight + hourOf(site, projectId);
    return at >= from && at <= hour;
  });
  await needs.snapshotQueue.push(due.map(({ projectId }) => ({ projectId, day: dayOf(now) })));
  await needs.snapshots.keepHour(hour);
  return due.length;
}

/** The hour of a project, 0 to 23 (UTC): FNV-1a, which spreads neighbouring numbers (http://www.isthe.com/chongo/tech/comp/fnv). */
export function hourOf(site: string, projectId: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${site}:${projectId}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % HOURS;
}
