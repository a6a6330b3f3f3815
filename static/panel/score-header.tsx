import { BAND_NAMES } from '../../src/core/readiness/band-name';
import type { Band } from '../../src/core/readiness/readiness';
import { BandLozenge } from '../shared/band-lozenge';
import { ScoreRing } from './score-ring';

/** Score, band and one sentence. A change is read aloud once, politely. */
export function ScoreHeader(props: { readonly score: number; readonly band: Band | null; readonly sentence: string }) {
  const { score, band, sentence } = props;
  return (
    <div className={`score-header score-header-${band ?? 'none'}`}>
      <ScoreRing score={score} band={band} />
      <div className="score-words">
        {band && <BandLozenge band={band} />}
        <p>{sentence}</p>
      </div>
      <p className="only-read-aloud" aria-live="polite">{`Score ${score} of 100${band ? `, ${BAND_NAMES[band]}` : ''}.`}</p>
    </div>
  );
}
