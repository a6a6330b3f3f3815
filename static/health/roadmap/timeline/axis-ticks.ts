import { nextUnit, unitStart, type Unit } from './calendar';
import { xOf, type TimeScale } from './time-scale';

/** A part of the axis; `start` and `end` in days since 1970-01-01, `x` and `width` in pixels. */
export interface Tick {
  readonly unit: Unit;
  readonly start: number;
  readonly x: number;
  readonly width: number;
}

/** A label of the unit is about so wide, in pixels. */
const LABEL: Readonly<Record<Unit, number>> = { week: 32, month: 32, quarter: 28, year: 0 };
const DAYS: Readonly<Record<Unit, number>> = { week: 7, month: 30, quarter: 91, year: 365 };

/** The finest unit whose labels have room, and what stands above it. */
export function unitsOf({ perDay }: TimeScale): { readonly fine: Unit; readonly coarse: Unit | null } {
  const fine = (['week', 'month', 'quarter'] as const).find((unit) => DAYS[unit] * perDay >= LABEL[unit]) ?? 'year';
  return { fine, coarse: fine === 'year' ? null : fine === 'week' ? 'month' : 'year' };
}

/** The parts of one unit between two pixels, the first and last cut at the edges of the scale. */
export function ticks(scale: TimeScale, unit: Unit, from: number, to: number): readonly Tick[] {
  const found: Tick[] = [];
  for (let start = unitStart(unit, Math.max(scale.first, scale.first + Math.floor(from / scale.perDay))); start < scale.end && xOf(scale, start) <= to; start = nextUnit(unit, start)) {
    const x = xOf(scale, start);
    found.push({ unit, start, x, width: xOf(scale, nextUnit(unit, start)) - x });
  }
  return found;
}
