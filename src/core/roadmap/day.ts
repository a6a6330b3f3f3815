/** A day without time and zone, as Jira keeps dates: `YYYY-MM-DD`. Days in this form compare as texts. */
export type Day = string;

/**
 * Days since 1970-01-01; null for what is no day. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year begins in March, so
 * that the leap day is its last. The core has no calendar of the platform's.
 */
export function dayNumber(day: Day): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - TO_1970;
}

/** The day that is so many days after 1970-01-01; parts of a day are dropped. */
export function dayAt(number: number): Day {
  const shifted = Math.floor(number) + TO_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
}

/** The day so many days later; a text that is no day stays as it is. */
export const daysAfter = (day: Day, days: number): Day => {
  const number = dayNumber(day);
  return number === null ? day : dayAt(number + days);
};

const DAYS_OF_ERA = 146_097;
const TO_1970 = 719_468;
const two = (value: number): string => String(value).padStart(2, '0');
