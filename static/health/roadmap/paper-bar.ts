import { dayNumber, type Day } from '../../../src/core/roadmap/day';
import type { EpicRow } from './epic-row';
import { barPlace, type BarPlace } from './timeline/bar-place';
import { epicSpan } from './timeline/epic-span';
import { xOf, type TimeScale } from './timeline/time-scale';

/** What is drawn of an epic on paper, in the pixels of the scale. */
export interface PaperBar {
  /** Null without any date. */
  readonly time: (BarPlace & { readonly done: number; readonly isOpen: boolean }) | null;
  /** From the 15th to the 85th of 100 futures, and the one in the middle; null without a forecast. */
  readonly forecast: { readonly left: number; readonly middle: number; readonly width: number } | null;
}

/** A forecast of one day could not be seen. */
const NARROWEST = 3;

export function paperBar(row: EpicRow, scale: TimeScale, today: Day): PaperBar {
  const { count, range } = row.figures;
  const span = epicSpan(row, today);
  const place = span && barPlace(scale, span);
  const [low, middle, high] = range === null ? [null, null, null] : [dayNumber(range.low), dayNumber(range.middle), dayNumber(range.high)];
  const left = low === null ? 0 : xOf(scale, low);
  return {
    time: place && { ...place, done: count.all === 0 ? 0 : (place.width * count.done) / count.all, isOpen: span.openStart || span.openEnd },
    forecast: low === null || middle === null || high === null ? null : { left, middle: xOf(scale, middle + 0.5), width: Math.max(NARROWEST, xOf(scale, high + 1) - left) },
  };
}
