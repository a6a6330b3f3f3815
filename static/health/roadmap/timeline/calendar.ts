import { dayAt, dayNumber } from '../../../../src/core/roadmap/day';

/** A part of the year by which an axis is divided. */
export type Unit = 'week' | 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the week, month, quarter or year of a day, all in days since 1970-01-01. Weeks begin on Monday (ISO 8601). */
export function unitStart(unit: Unit, day: number): number {
  // 1970-01-01 was a Thursday
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = monthOf(day);
  return monthStart(year, month - (month % MONTHS[unit]));
}

/** The first day of the unit after that of a day. */
export function nextUnit(unit: Unit, day: number): number {
  if (unit === 'week') return unitStart(unit, day) + 7;
  const { year, month } = monthOf(unitStart(unit, day));
  return monthStart(year, month + MONTHS[unit]);
}

/** The year of a day and its month, January as 0. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const text = dayAt(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) - 1 };
}

const monthStart = (year: number, month: number): number => dayNumber(`${String(year + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`) ?? 0;
