import type { Snapshot } from '../../../src/contract/snapshot';
import { RULES } from '../../../src/core/rules/registry';
import { dayBefore } from '../trends/trend-points';
import type { Compared } from './digest-input';

/** A count that is older than this is none of now. */
const FRESH = 2;
const WEEK = 7;
/** Where the day a week before was lost, one of these days earlier stands for it. */
const GRACE = 3;
const MOST_GAPS = 3;

/**
 * The last count against the one of a week before. Null where one of them is missing, or a scan was under way.
 * @param snapshots oldest first @param today ISO 8601 @param dayName writes a day in the reader's language
 */
export function weekBefore(snapshots: readonly Snapshot[], today: string, dayName: (day: string) => string): Compared | null {
  const whole = snapshots.filter(({ partial }) => !partial);
  const now = whole.at(-1);
  if (now === undefined || now.day < dayBefore(today, FRESH)) return null;
  const latest = dayBefore(now.day, WEEK);
  const before = whole.filter(({ day }) => day <= latest && day >= dayBefore(latest, GRACE)).at(-1);
  if (before === undefined) return null;
  const gaps = Object.entries(now.gaps).sort(([, a], [, b]) => b - a).slice(0, MOST_GAPS);
  return {
    now: dayName(now.day),
    before: dayName(before.day),
    ready: { now: now.ready, before: before.ready },
    notReady: { now: now.notReady, before: before.notReady },
    gaps: gaps.map(([rule, count]) => ({ name: nameOf(rule), count: { now: count, before: before.gaps[rule] ?? null } })),
  };
}

function nameOf(rule: string): string {
  const gap = RULES.find(({ id }) => id === rule)?.gap ?? rule;
  return gap.charAt(0).toUpperCase() + gap.slice(1);
}
