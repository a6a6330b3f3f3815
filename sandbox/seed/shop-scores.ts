import { doneCategory, statusById } from '../jira/fields/statuses';
import type { Jira } from '../jira/jira';
import { countedDays } from './shop-snapshots';

const day = 86_400_000;
/** Days that a story was ready before it was finished, one after the other. */
const waited = [9, 16, 12, 21, 7];
/** One in so many was finished without ever having been ready. */
const neverReady = 6;
const shelfDays = 90;

/** What the app would have stored with the stories that SHOP finished while it looked on (issue property `rnd-readiness`, in its own format), by the issue's id. */
export function shopScores({ state }: Pick<Jira, 'state'>, projectId: string, now: Date): ReadonlyMap<string, unknown> {
  const came = now.getTime() - countedDays * day;
  const finished = [...state.issues.values()]
    .filter((issue) => issue.projectId === projectId && statusById(issue.statusId).category.id === doneCategory.id)
    .filter(({ statusCategoryChanged }) => statusCategoryChanged.getTime() > came)
    .sort((left, right) => left.statusCategoryChanged.getTime() - right.statusCategoryChanged.getTime());
  return new Map(
    finished.flatMap((issue, index) => {
      if (index % neverReady === neverReady - 1) return [];
      // what was ready before the app came has its stamp from the first scan
      const since = Math.max(came + index, issue.statusCategoryChanged.getTime() - (waited[index % waited.length] ?? 0) * day);
      const at = (time: number): string => new Date(time).toISOString();
      const words = Number(issue.id).toString(16).padStart(16, '0');
      return [[issue.id, { v: 1, score: 92, band: 'ready', missing: '', scoredAt: at(since), touchedAt: at(since), definition: { id: 'default', version: 1 }, fingerprint: words, readySince: at(since), readyUntil: at(since + shelfDays * day), readyText: words }]];
    }),
  );
}
