import type { Zoom } from './time-scale';

/** How much time is in sight, as people call it. */
export const ZOOM_WORDS: Readonly<Record<Zoom, string>> = { quarter: 'Quarter', 'half-year': 'Half-year', year: 'Year', fit: 'Everything' };
