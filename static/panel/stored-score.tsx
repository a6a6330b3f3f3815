import type { StoredReadiness } from '../../src/contract/stored-readiness';
import { ScoreHeader } from './score-header';

/** The score that was stored last, while the definition is still on its way; what explains it takes its place below. */
export function StoredScore({ stored }: { readonly stored: StoredReadiness }) {
  return (
    <div className="panel" aria-busy="true">
      {stored.score !== null && <ScoreHeader score={stored.score} band={stored.band} sentence="" />}
      <div className="skeleton skeleton-short" />
      <div className="skeleton skeleton-block" />
      <div className="skeleton skeleton-block" />
    </div>
  );
}
