/** A day with its year, in the reader's language and time zone. @param at milliseconds since 1970-01-01 UTC */
export function longDay(at: number, locale: string, timezone: string): string {
  const shape: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
  try {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: timezone }).format(at);
  } catch {
    return new Intl.DateTimeFormat(undefined, shape).format(at);
  }
}
