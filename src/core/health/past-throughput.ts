import { DAY } from '../time-spans';
import { lastSprints, type Span } from './last-sprints';
import { notEnough, type NotEnough } from './measure';
import type { FinishedItem, WorkHistory } from './work-history';

/** What the team finished in each of the last sprints or weeks, the oldest first. */
export interface PastThroughput {
  readonly kind: 'past';
  readonly period: 'sprint' | 'week';
  /** Mean length of a period. */
  readonly days: number;
  readonly unit: 'points' | 'items';
  /** Finished per period, in the unit. */
  readonly sizes: readonly number[];
  /** Finished items per period. */
  readonly counts: readonly number[];
  /** All items that were counted. */
  readonly finished: number;
}

const FEWEST_SPRINTS = 3;
/** Ten weeks are within the 60 to 90 days on which throughput is usually simulated. */
export const WEEKS = 10;
const FEWEST_WEEKS = 4;
/** Fewer different observations repeat themselves instead of saying what may come. */
const FEWEST_BUSY = 3;
/** Under this share of estimated items a sum of points says little, so items are counted. */
const ESTIMATED_ENOUGH = 0.8;

/**
 * Throughput by the last five closed sprints, else by the last ten spans of seven days up to now. Weeks before the first finished item are
 * left out: the project may not have begun. An item counts by when it was finished, whichever sprint it was planned for.
 */
export function pastThroughput(history: WorkHistory, now: number): PastThroughput | NotEnough {
  const sprints = lastSprints(history.sprints).filter(({ from }) => from >= history.since);
  const bySprint = sprints.length >= FEWEST_SPRINTS;
  const spans = bySprint ? sprints : weeks(history, now);
  const finished = spans.map((span) => history.finished.filter(({ at }) => at > span.from && at <= span.to));
  const all = finished.flat();
  if (spans.length < FEWEST_WEEKS && !bySprint) return notEnough(`Fewer than ${FEWEST_SPRINTS} closed sprints, and no item finished that is ${FEWEST_WEEKS} weeks old: the pace is not known yet.`);
  const busy = finished.filter(({ length }) => length > 0).length;
  if (busy < FEWEST_BUSY) return notEnough(`Something was finished in ${busy} of the last ${spans.length} ${bySprint ? 'sprints' : 'weeks'}; a pace needs ${FEWEST_BUSY}.`);
  const points = all.filter(({ size }) => size !== null).length >= all.length * ESTIMATED_ENOUGH && sum(all) > 0;
  const counts = finished.map(({ length }) => length);
  return {
    kind: 'past',
    period: bySprint ? 'sprint' : 'week',
    days: spans.reduce((total, { from, to }) => total + (to - from), 0) / spans.length / DAY,
    unit: points ? 'points' : 'items',
    sizes: points ? finished.map(sum) : counts,
    counts,
    finished: all.length,
  };
}

const sum = (items: readonly FinishedItem[]): number => items.reduce((total, { size }) => total + (size ?? 0), 0);

/** Mean of a period, in the unit. */
export const meanSize = ({ sizes }: PastThroughput): number => sizes.reduce((total, size) => total + size, 0) / sizes.length;

function weeks({ finished, since }: WorkHistory, now: number): readonly Span[] {
  const spans = Array.from({ length: WEEKS }, (_, index) => ({ from: now - (WEEKS - index) * 7 * DAY, to: now - (WEEKS - 1 - index) * 7 * DAY })).filter(({ from }) => from >= since);
  const first = spans.findIndex(({ from, to }) => finished.some(({ at }) => at > from && at <= to));
  return first < 0 ? [] : spans.slice(first);
}
