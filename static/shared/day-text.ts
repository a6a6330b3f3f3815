/**
 * A day in the reader's language and time zone, with its year only where that is not the present one.
 * @param at milliseconds since 1970-01-01 UTC, as is `now`
 */
export function dayText(at: number, now: number, locale: string, timezone: string): string {
  const format = (where: string | undefined, timeZone: string | undefined): string => {
    const year = (time: number) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(time);
    return new Intl.DateTimeFormat(where, { month: 'short', day: 'numeric', ...(year(at) === year(now) ? {} : { year: 'numeric' }), timeZone }).format(at);
  };
  try {
    return format(locale, timezone);
  } catch {
    return format(undefined, undefined);
  }
}
