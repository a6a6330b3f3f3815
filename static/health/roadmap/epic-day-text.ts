import { dayNumber, type Day } from '../../../src/core/roadmap/day';
import { dayText } from '../../shared/day-text';

const MILLISECONDS = 86_400_000;

/** A day in the reader's language, with its year only where that is not the present one; what is no day as it came. */
export function epicDayText(day: Day, today: Day, locale: string): string {
  const [at, now] = [dayNumber(day), dayNumber(today)];
  return at === null || now === null ? day : dayText(at * MILLISECONDS, now * MILLISECONDS, locale, 'UTC');
}
