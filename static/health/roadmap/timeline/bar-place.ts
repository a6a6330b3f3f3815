import type { EpicSpan } from './epic-span';
import { xOf, type TimeScale } from './time-scale';

/** In pixels from the left end of the scale. */
export interface BarPlace {
  readonly left: number;
  readonly width: number;
}

/** What is shorter could not be seen or hit. */
const NARROWEST = 8;
/** An open end needs room to fade. */
const OPEN = 28;

/** The bar of an epic, both days included. A bar that would be too small grows at the end of which less is known, within the scale. */
export function barPlace(scale: TimeScale, { start, end, openStart, openEnd }: EpicSpan): BarPlace {
  const [from, to, last] = [xOf(scale, start), xOf(scale, end + 1), xOf(scale, scale.end)];
  const width = Math.min(last, Math.max(to - from, openStart || openEnd ? OPEN : NARROWEST));
  const left = openStart ? to - width : from;
  return { left: Math.max(0, Math.min(left, last - width)), width };
}
