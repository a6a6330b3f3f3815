import type { Band } from '../../src/core/readiness/readiness';

const RADIUS = 26;
const AROUND = 2 * Math.PI * RADIUS;

/** The score as a ring that fills up. The number is text; the ring only repeats it. */
export function ScoreRing({ score, band }: { readonly score: number; readonly band: Band | null }) {
  return (
    <div className={`ring ring-${band ?? 'none'}`} role="img" aria-label={`Score ${score} of 100`}>
      <svg viewBox="0 0 60 60" width="60" height="60" aria-hidden="true">
        <circle className="ring-track" cx="30" cy="30" r={RADIUS} />
        {score > 0 && <circle className="ring-value" cx="30" cy="30" r={RADIUS} strokeDasharray={`${(score / 100) * AROUND} ${AROUND}`} />}
      </svg>
      <span className="ring-number" aria-hidden="true">{score}</span>
    </div>
  );
}
