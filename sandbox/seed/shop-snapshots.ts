const day = 86_400_000;

/** Days that the app has counted SHOP before the demo begins. */
export const countedDays = 55;

/** Days ago on which nothing was counted: a lost day, and a weekend. */
const lost = [18, 19, 33];
/** Days ago on which the first scan was still under way. */
const scanning = [55, 54];

type Numbers = readonly [first: number, last: number];

/** How SHOP's backlog stood when the app came, and how it stands at the start of the demo. */
const bands = { ready: [4, 20], close: [5, 10], notReady: [19, 5] } as const satisfies Readonly<Record<string, Numbers>>;
const others = { orphans: [13, 6], stale: [4, 2], old: [3, 1], unreadyRunning: [5, 2], unreadyPlanned: [6, 0] } as const satisfies Readonly<Record<string, Numbers>>;
const gaps = { 'has-criteria': [17, 7], 'has-means': [6, 2], 'no-open-blocker': [2, 3], 'has-estimate': [15, 8], 'no-placeholder': [5, 2], 'testable-criteria': [8, 9] } as const satisfies Readonly<Record<string, Numbers>>;
/** A number for each week, the last one first. */
const weekly = { created: [2, 4, 3, 4, 2, 3, 4, 3], finished: [3, 2, 4, 3, 2, 3, 3, 4], newlyReady: [4, 3, 2, 2, 3, 1, 2, 0] } as const;

/** What the app keeps of each of those days, in its own format (`snapshot:<project>:<day>`), oldest first. */
export function shopSnapshots(now: Date): readonly { readonly day: string; readonly [more: string]: unknown }[] {
  return Array.from({ length: countedDays }, (_, index) => countedDays - index)
    .filter((daysAgo) => !lost.includes(daysAgo))
    .map((daysAgo) => {
      const at = now.getTime() - daysAgo * day;
      const banded = between(bands, daysAgo);
      // while the first scan ran, most issues had no score yet
      const scored = scanning.includes(daysAgo) ? (daysAgo === countedDays ? 0.2 : 0.7) : 1;
      const shown = scale(banded, scored);
      return {
        v: 1,
        day: new Date(at).toISOString().slice(0, 10),
        at,
        partial: scored < 1,
        open: Object.values(banded).reduce((sum, count) => sum + count, 0),
        ...shown,
        ...between(others, daysAgo),
        created: ofWeek(weekly.created, daysAgo),
        finished: ofWeek(weekly.finished, daysAgo),
        newlyReady: ofWeek(weekly.newlyReady, daysAgo),
        gaps: scale(between(gaps, daysAgo), scored),
      };
    });
}

/** Work comes and goes a little unevenly, the same at each start. */
function between<K extends string>(numbers: Readonly<Record<K, Numbers>>, daysAgo: number): Record<K, number>;
function between(numbers: Readonly<Record<string, Numbers>>, daysAgo: number): Record<string, number> {
  const gone = 1 - (daysAgo - 1) / countedDays;
  const uneven = (index: number): number => (daysAgo < 4 ? 0 : Math.sin(daysAgo * 0.31 + index * 2) * 1.4);
  return Object.fromEntries(Object.entries(numbers).map(([name, [first, last]], index) => [name, Math.max(0, Math.round(first + (last - first) * gone + uneven(index)))]));
}

const scale = <K extends string>(numbers: Readonly<Record<K, number>>, share: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries<number>(numbers).map(([name, count]) => [name, Math.round(count * share)]));

const ofWeek = (weeks: readonly number[], daysAgo: number): number => weeks[Math.min(weeks.length - 1, Math.floor(daysAgo / 7))] ?? 0;
