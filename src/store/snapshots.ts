import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { decodeSnapshot, lastDays, type Snapshot } from '../contract/snapshot';
import type { SnapshotStore } from '../usecases/snapshot-ports';
import { readAll, writeIfFree } from './append';
import { snapshotKey } from './keys';

/** Deletions of one run. */
const MOST_DELETIONS = 100;

const hour = v.pipe(v.number(), v.integer());

const decoded = (values: readonly unknown[]): readonly Snapshot[] => values.flatMap((value) => decodeSnapshot(value) ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));

/** One key for each project and day, so that two runs of a day never overwrite each other. A month is one query. */
export const snapshots: SnapshotStore = {
  has: async (projectId, day) => (await kvs.get(snapshotKey.one(projectId, day))) !== undefined,
  add: (projectId, snapshot) => writeIfFree(snapshotKey.one(projectId, snapshot.day), snapshot),

  async last(projectId, days, to) {
    const wanted = new Set(lastDays(to, days));
    const months = [...new Set([...wanted].map((day) => snapshotKey.month(projectId, day)))];
    const found = await Promise.all(months.map(readAll));
    return decoded(found.flat()).filter(({ day }) => wanted.has(day));
  },

  async forget(projectId, before) {
    const old = decoded(await readAll(snapshotKey.prefix(projectId))).filter(({ day }) => day < before);
    for (const { day } of old.slice(0, MOST_DELETIONS)) await kvs.delete(snapshotKey.one(projectId, day));
  },

  async lastHour() {
    const found = v.safeParse(hour, await kvs.get(snapshotKey.hour));
    return found.success ? found.output : null;
  },
  keepHour: (at) => kvs.set(snapshotKey.hour, at).then(() => undefined),
};
