/** Milliseconds of a day: a span of 24 hours, the same in every time zone. */
export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
