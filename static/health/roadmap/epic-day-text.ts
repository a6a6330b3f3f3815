import { dayNumber, type Day } from '../../../src/core/roadmap/day';
import { DAY } from '../../../src/core/time-spans';
import { dayText } from '../../shared/day-text';

/** A day in the reader's language, with its year only where that is not the present one; what is no day as it came. */
export function epicDayText(day: Day, today: Day, locale: string): string {
  const [at, now] = [dayNumber(day), dayNumber(today)];
  return at === null || now === null ? day : dayText(at * DAY, now * DAY, locale, 'UTC');
}
