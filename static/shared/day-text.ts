/**
 * A day in the reader's language and time zone, with its year only where that is not the present one.
 * @param at milliseconds since 1970-01-01 UTC, as is `now`
 */
export function dayText(at: number, now: number, locale: string, timezone: string): string {
  const format = (where: string | undefined, timeZone: string | undefined): string => {
    const year = (time: number) => formatOf('en', timeZone, { year: 'numeric' }).format(time);
    return formatOf(where, timeZone, { month: 'short', day: 'numeric', ...(year(at) === year(now) ? {} : { year: 'numeric' }) }).format(at);
  };
  try {
    return format(locale, timezone);
  } catch {
    return format(undefined, undefined);
  }
}

/** A format takes a tenth of a millisecond to make, and a list has hundreds of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(where: string | undefined, timeZone: string | undefined, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([where, timeZone, shape]);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(where, { ...shape, timeZone });
  formats.set(name, format);
  return format;
}
