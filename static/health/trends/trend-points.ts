import type { Snapshot, TrendDays } from '../../../src/contract/snapshot';
import { DAY } from '../../../src/core/time-spans';

/** A day, or the last counted day of a week. */
export interface TrendPoint {
  /** ISO 8601, as 2026-11-22. */
  readonly day: string;
  /** Null: nothing was counted. A gap, never a zero. */
  readonly snapshot: Snapshot | null;
}

/** The day some days earlier (later where `days` is negative). Days are UTC, as they were counted. */
export const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** Over this many days a point stands for a week, so that it can be told from its neighbours. */
const LONG = 90;
const WEEK = 7;

/**
 * The points of a chart, oldest first: each day from the first that was counted within the range to today. A today that is not counted yet is
 * no gap. Where a point stands for a week it is the last day of it that was counted.
 */
export function trendPoints(snapshots: readonly Snapshot[], days: TrendDays, today: string): readonly TrendPoint[] {
  const byDay = new Map(snapshots.map((one) => [one.day, one]));
  const first = snapshots.map(({ day }) => day).filter((day) => day > dayBefore(today, days)).sort()[0];
  if (first === undefined) return [];
  const last = byDay.has(today) ? today : dayBefore(today, 1);
  const all: TrendPoint[] = [];
  for (let day = first; day <= last; day = dayBefore(day, -1)) all.push({ day, snapshot: byDay.get(day) ?? null });
  return days > LONG ? weeks(all) : all;
}

/** Weeks end on the last day. */
function weeks(all: readonly TrendPoint[]): readonly TrendPoint[] {
  const points: TrendPoint[] = [];
  for (let end = all.length; end > 0; end -= WEEK) {
    const week = all.slice(Math.max(0, end - WEEK), end);
    const last = week.at(-1);
    const counted = week.filter(({ snapshot }) => snapshot !== null).at(-1) ?? last;
    if (counted !== undefined) points.unshift(counted);
  }
  return points;
}
