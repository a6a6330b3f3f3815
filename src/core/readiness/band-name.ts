import type { Band } from './readiness';

/** Bands as people read them. "Needs refinement", never a fail. */
export const BAND_NAMES: Readonly<Record<Band, string>> = { ready: 'Ready', close: 'Close', 'not-ready': 'Needs refinement' };
