import type { Day } from '../../../src/core/roadmap/day';

/**
 * The day of a moment where the reader is.
 * @param now milliseconds since 1970-01-01 UTC
 * @param timezone IANA name; one that the browser does not know counts as the browser's own
 */
export function todayOf(now: number, timezone: string): Day {
  try {
    return written(now, timezone);
  } catch {
    return written(now, undefined);
  }
}

function written(now: number, timeZone: string | undefined): Day {
  const parts = new Intl.DateTimeFormat('en', { calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
