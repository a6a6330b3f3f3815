import * as v from 'valibot';
import type { SnapshotCounts } from '../usecases/snapshot-ports';
import { Upstream } from '../support/failures';
import { postForJson, type Send } from './send';

const counted = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Counts under way at once: Jira lets all apps of a site make 150 a second together. */
const AT_ONCE = 4;

/** Jira's approximate counts over the indexed property and its own fields: one point of the hourly quota each. */
export const dailyCounts = (send: Send): SnapshotCounts => ({
  async count(projectId, types, rules) {
    const all = `project = ${projectId} AND issuetype in (${types.join(', ')})`;
    const open = `${all} AND statusCategory != Done`;
    const of = await countAll(send, {
      open,
      ready: `${open} AND rndBand = ready`,
      close: `${open} AND rndBand = close`,
      notReady: `${open} AND rndBand = "not-ready"`,
      orphans: `${open} AND parent is EMPTY`,
      // the app's own writes move Jira's date, so its own counts where an issue is scored
      stale: `${open} AND (rndTouchedAt < -90d OR (rndTouchedAt is EMPTY AND updated < -90d))`,
      old: `${open} AND created < -180d`,
      newlyReady: `${open} AND rndBand = ready AND rndReadySince >= -7d`,
      created: `${all} AND created >= -7d`,
      finished: `${all} AND statusCategory = Done AND statusCategoryChangedDate >= -7d`,
    });
    const gaps = await countAll(send, Object.fromEntries(rules.map((rule) => [rule, `${open} AND rndMissing ~ "${rule.replaceAll('-', '')}"`])));
    const unready = `${open} AND rndBand in (close, "not-ready") AND sprint in`;
    const [unreadyRunning, unreadyPlanned] = await Promise.all([countWithSprints(send, `${unready} openSprints()`), countWithSprints(send, `${unready} futureSprints()`)]);
    return { ...of, unreadyRunning, unreadyPlanned, gaps };
  },
});

const BAD_REQUEST = 400;

/** Null on a site without Jira Software: it has no Sprint field, and a query that names one is refused. */
async function countWithSprints(send: Send, jql: string): Promise<number | null> {
  try {
    return await countOf(send, jql);
  } catch (failure) {
    if (failure instanceof Upstream && failure.status === BAD_REQUEST) return null;
    throw failure;
  }
}

const countOf = async (send: Send, jql: string): Promise<number> => v.parse(counted, await postForJson(send, '/rest/api/3/search/approximate-count', { jql })).count;

async function countAll<K extends string>(send: Send, queries: Readonly<Record<K, string>>): Promise<Record<K, number>>;
async function countAll(send: Send, queries: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const left = Object.entries(queries);
  const counts: Record<string, number> = {};
  for (let i = 0; i < left.length; i += AT_ONCE) {
    await Promise.all(
      left.slice(i, i + AT_ONCE).map(async ([name, jql]) => {
        counts[name] = await countOf(send, jql);
      }),
    );
  }
  return counts;
}
