import { formatDate } from './format-date';

/** A moment in the reader's language and time zone; an unreadable one as it came. */
export function dateText(iso: string, locale: string, timezone: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : formatDate(at, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone });
}
