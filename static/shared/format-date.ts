/**
 * A moment as the options say. Jira gives the reader's language and time zone; where the browser knows one of them not, its own takes its place.
 * @param at milliseconds since 1970-01-01 UTC
 */
export function formatDate(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  for (const [where, how] of [[locale, options], [undefined, options], [locale, { ...options, timeZone: undefined }]] as const) {
    try {
      return new Intl.DateTimeFormat(where, how).format(at);
    } catch {
      // a locale or a time zone that the browser does not know
    }
  }
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: undefined }).format(at);
}
