import { monthOf, type Unit } from './calendar';
import { inLocale } from './in-locale';

const SHAPES = { week: { day: 'numeric' }, month: { month: 'short' }, year: { year: 'numeric' } } as const;

/**
 * The label of a part of the axis in the reader's language.
 * @param day its first, in days since 1970-01-01
 * @param alone nothing above it says the year
 */
export function tickText(unit: Unit, day: number, locale: string, alone: boolean): string {
  // no platform writes quarters
  if (unit === 'quarter') return `Q${Math.floor(monthOf(day).month / 3) + 1}`;
  return inLocale(day, locale, { ...SHAPES[unit], ...(alone ? { year: 'numeric' } : {}) });
}
