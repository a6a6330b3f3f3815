import type { TimeWindow } from './time-window';

/** How days become pixels. */
export interface TimeScale extends TimeWindow {
  /** Pixels. */
  readonly perDay: number;
}

/** How much time is in sight at once, the closest first. */
export const ZOOMS = ['quarter', 'half-year', 'year', 'fit'] as const;
export type Zoom = (typeof ZOOMS)[number];

const DAYS_IN_SIGHT = { quarter: 91, 'half-year': 182, year: 365 } as const;

/** The scale at which so much time fills a width in pixels. A window that is shorter than that grows into the future. */
export function scaleOf(zoom: Zoom, { first, end }: TimeWindow, width: number): TimeScale {
  const inSight = zoom === 'fit' ? end - first : DAYS_IN_SIGHT[zoom];
  return { first, end: Math.max(end, first + inSight), perDay: Math.max(1, width) / inSight };
}

/** Where a day begins, in pixels; a day outside lies on the nearer edge. */
export const xOf = ({ first, end, perDay }: TimeScale, day: number): number => (Math.min(end, Math.max(first, day)) - first) * perDay;

/** Which day is drawn at these pixels; parts of a day as fractions. */
export const dayAtX = ({ first, perDay }: TimeScale, x: number): number => first + x / perDay;

export const widthOf = ({ first, end, perDay }: TimeScale): number => (end - first) * perDay;

/** One step closer (1) or further away (-1); both ends hold. */
export const zoomBy = (zoom: Zoom, steps: 1 | -1): Zoom => ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) - steps))] ?? zoom;
