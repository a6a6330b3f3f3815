import { formatDate } from '../../shared/format-date';

/** Days of the counts are UTC, so they are written as UTC wherever the reader is. @param day ISO 8601, as 2026-11-22 */
export function utcDay(day: string, locale: string, shape: 'short' | 'long' = 'short'): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: shape === 'short' ? 'short' : 'long', ...(shape === 'short' ? {} : { year: 'numeric' }), timeZone: 'UTC' };
  return formatDate(Date.parse(day), locale, options);
}

/** A count or a number of weeks, with one digit behind the point at most. */
export function chartNumber(value: number | null | undefined, locale: string): string {
  if (value === null || value === undefined) return '–';
  try {
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  } catch {
    return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
  }
}
