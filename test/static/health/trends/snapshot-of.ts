import type { Snapshot } from '../../../../src/contract/snapshot';

/** A day's counts with what a test is about. */
export const snapshotOf = (day: string, counts: Partial<Snapshot> = {}): Snapshot => ({ v: 1, day, at: Date.parse(day) + 1, partial: false, open: 20, ready: 8, close: 5, notReady: 4, orphans: 3, stale: 2, old: 7, unreadyRunning: 1, unreadyPlanned: 5, newlyReady: 1, created: 4, finished: 2, gaps: {}, ...counts });

/** Every day from the first to the last, but those that are left out. */
export function daysFrom(first: string, last: string, without: readonly string[] = []): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days.filter((day) => !without.includes(day));
}
