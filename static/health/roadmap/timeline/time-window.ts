import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import type { EpicRow } from '../epic-row';
import { nextUnit, unitStart } from './calendar';
import { epicSpan } from './epic-span';

/** The days that a time line covers: from `first` up to, not with, `end`, in days since 1970-01-01. */
export interface TimeWindow {
  readonly first: number;
  readonly end: number;
}

/** A date further away is seldom meant (a year 2206); what lies beyond is drawn at the edge. */
const FURTHEST = 5 * 365;
/** A long forecast is a guess: it makes the window no longer than so many days after the last date that somebody set. */
const FORECAST_BEYOND = 365;
/** A quarter ahead is always there to plan in. */
const AHEAD = 91;
/** So that the first bar does not touch the edge. */
const BEFORE = 14;

/** From the month of the earliest bar to that of the latest bar, version or forecast, today always among them. */
export function timeWindow(rows: readonly EpicRow[], today: Day): TimeWindow {
  const now = dayNumber(today) ?? 0;
  const inReach = (day: number): number => Math.min(now + FURTHEST, Math.max(now - FURTHEST, day));
  let [first, last, forecast] = [now, now + AHEAD, now];
  for (const row of rows) {
    const span = epicSpan(row, today);
    const set = [span?.start, span?.end, ...row.work.epic.versions.map(({ release }) => (release === null ? null : dayNumber(release)))];
    for (const day of set) {
      if (day === null || day === undefined) continue;
      first = Math.min(first, inReach(day));
      last = Math.max(last, inReach(day));
    }
    forecast = Math.max(forecast, (row.figures.range && dayNumber(row.figures.range.high)) ?? now);
  }
  return { first: unitStart('month', first - BEFORE), end: nextUnit('month', Math.max(last, Math.min(forecast, last + FORECAST_BEYOND))) };
}
