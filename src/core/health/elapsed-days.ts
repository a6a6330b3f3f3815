import { DAY } from '../time-spans';

/**
 * Days from one moment to a later one, with their part; 0 where the first lies ahead. A day is a span of 24 hours and not a page of a calendar:
 * so two readers in different time zones see the same age, and the days on which clocks are changed count like all others.
 * @param from milliseconds since 1970-01-01 UTC, like `to`
 */
export const elapsedDays = (from: number, to: number): number => Math.max(0, to - from) / DAY;
