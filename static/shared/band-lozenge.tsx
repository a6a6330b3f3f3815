import { BAND_NAMES } from '../../src/core/readiness/band-name';
import type { Band } from '../../src/core/readiness/readiness';
import { Lozenge, type LozengeTone } from './lozenge';

/** Never red: a story that needs refinement is normal work, not a fault. */
export const BAND_TONES: Readonly<Record<Band, LozengeTone>> = { ready: 'success', close: 'information', 'not-ready': 'neutral' };

export function BandLozenge({ band }: { readonly band: Band }) {
  return <Lozenge tone={BAND_TONES[band]}>{BAND_NAMES[band]}</Lozenge>;
}
