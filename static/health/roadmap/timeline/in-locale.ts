import { DAY } from '../../../../src/core/time-spans';

/** A day of the roadmap has no time zone, so it is written as it is. A locale that the browser does not know is the browser's own. */
export function inLocale(day: number, locale: string, shape: Intl.DateTimeFormatOptions): string {
  const name = JSON.stringify([locale, shape]);
  const format = formats.get(name) ?? made(locale, { ...shape, timeZone: 'UTC' });
  formats.set(name, format);
  return format.format(day * DAY);
}

/** A format takes a tenth of a millisecond to make, and a time line has hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function made(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, shape);
  } catch {
    return new Intl.DateTimeFormat(undefined, shape);
  }
}
