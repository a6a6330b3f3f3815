import { kvs, WhereConditions } from '@forge/kvs';
import { ACTIVITY_DAYS, decodeActivityRecord, type ActivityRecord } from '../contract/gate-activity';
import type { ActivityStore } from '../usecases/watch-ports';
import { readAll, writeIfFree } from './append';
import { activityKey } from './keys';

/** Clocks differ, so each reading begins a day ahead. */
const DAY = 86_400_000;
/** Records on a page. */
const PAGE = 50;
/** Largest page of a key-value query. */
const QUERY = 100;
/** Stretches that are read at once. */
const AT_ONCE = 6;
/** Stretches behind the last kept day that one night looks for what is left: nights may be missed for a month. */
const STRETCHES_BEHIND_DAYS = 30;

/**
 * Append-only. The key holds the moment, inverted, so that keys in order are newest first. The documentation promises no order of a
 * query's answers, so a project with more records than one query holds is read stretch by stretch.
 */
export const activity: ActivityStore = {
  add: (projectId, record) => writeIfFree(activityKey.one(projectId, record), record),
  has: async (projectId, entry) => (await kvs.get(activityKey.one(projectId, entry))) !== undefined,

  async page(projectId, cursor, now) {
    const after = cursor === null ? '' : activityKey.prefix(projectId) + cursor;
    const few = await kvs.query().where('key', WhereConditions.beginsWith(activityKey.prefix(projectId))).limit(QUERY).getMany();
    const found = few.nextCursor === undefined ? newestFirst(projectId, few.results.map(({ value }) => value)) : await stretchwise(projectId, cursor, now);
    const left = found.filter((record) => activityKey.one(projectId, record) > after);
    const records = left.slice(0, PAGE);
    const last = records.at(-1);
    return { records, next: left.length > records.length && last ? activityKey.one(projectId, last).slice(activityKey.prefix(projectId).length) : null };
  },

  async since(projectId, from, now) {
    const found = await Promise.all(activityKey.stretches(projectId, now + DAY, from).map(readAll));
    return newestFirst(projectId, found.flat()).filter(({ at }) => at >= from);
  },

  async forget(projectId, before) {
    for (const stretch of activityKey.stretches(projectId, before, before - STRETCHES_BEHIND_DAYS * DAY)) {
      const old = newestFirst(projectId, await readAll(stretch)).filter(({ at }) => at < before);
      for (const record of old) await kvs.delete(activityKey.one(projectId, record));
    }
  },
};

/** Stretches from the cursor on, until there is a page and a record more. */
async function stretchwise(projectId: string, cursor: string | null, now: number): Promise<readonly ActivityRecord[]> {
  const all = activityKey.stretches(projectId, now + DAY, now - ACTIVITY_DAYS * DAY);
  const after = activityKey.prefix(projectId) + (cursor ?? '');
  const stretches = all.filter((stretch) => cursor === null || stretch >= after.slice(0, stretch.length));
  const found: ActivityRecord[] = [];
  for (let i = 0; i < stretches.length; i += AT_ONCE) {
    const values = await Promise.all(stretches.slice(i, i + AT_ONCE).map(readAll));
    found.push(...newestFirst(projectId, values.flat()));
    if (found.filter((record) => cursor === null || activityKey.one(projectId, record) > after).length > PAGE) break;
  }
  return found;
}

/** In the order of their keys. */
function newestFirst(projectId: string, values: readonly unknown[]): readonly ActivityRecord[] {
  const keyed = values.flatMap((value) => decodeActivityRecord(value) ?? []).map((record) => ({ record, key: activityKey.one(projectId, record) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}
