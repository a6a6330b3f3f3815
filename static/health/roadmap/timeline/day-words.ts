import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import { inLocale } from './in-locale';

/** A day in the reader's language, with its year only where that is not the present one. */
export function dayWords(day: Day, today: Day, locale: string): string {
  const number = dayNumber(day);
  return number === null ? day : inLocale(number, locale, { month: 'short', day: 'numeric', ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) });
}
