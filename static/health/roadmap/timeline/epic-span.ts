import { DAY } from '../../../../src/core/time-spans';
import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import { isOpen } from '../../../../src/core/roadmap/epic';
import type { EpicRow } from '../epic-row';

/** The time of an epic, in days since 1970-01-01; both ends belong to it. */
export interface EpicSpan {
  readonly start: number;
  readonly end: number;
  /** Nobody said when it starts (ends): that end of its bar is drawn open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * Without a start, an epic begins with its first finished item, else today, but never after its due date; a start after the due date counts as
 * none. Without a due date it lasts until its last finished item if it is done, else until today.
 * @returns null for an epic without any date
 */
export function epicSpan({ work: { epic, done }, figures }: EpicRow, today: Day): EpicSpan | null {
  const [start, due, now] = [number(epic.start), number(figures.due), number(today) ?? 0];
  const finished = done.flatMap(({ at }) => (at === null ? [] : [Math.floor(at / DAY)]));
  if (due !== null) {
    const planned = start !== null && start <= due ? start : null;
    return { start: planned ?? Math.min(due, least(finished) ?? now), end: due, openStart: planned === null, openEnd: false };
  }
  if (start === null) return null;
  return { start, end: Math.max(start, isOpen(epic) ? now : (most(finished) ?? start)), openStart: false, openEnd: true };
}

const number = (day: Day | null): number | null => (day === null ? null : dayNumber(day));
const least = (numbers: readonly number[]): number | null => numbers.reduce<number | null>((found, one) => (found === null || one < found ? one : found), null);
const most = (numbers: readonly number[]): number | null => numbers.reduce<number | null>((found, one) => (found === null || one > found ? one : found), null);
