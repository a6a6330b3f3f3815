/** A moment in the reader's language and time zone; an unreadable one as it came. */
export function dateText(iso: string, locale: string, timezone: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const shape: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  try {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: timezone }).format(at);
  } catch {
    return new Intl.DateTimeFormat(undefined, shape).format(at);
  }
}
