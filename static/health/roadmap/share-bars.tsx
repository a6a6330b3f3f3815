import type { EpicFigures } from '../../../src/core/roadmap/epic-figures';

const width = (part: number, all: number) => ({ width: `${all === 0 ? 0 : (part / all) * 100}%` });

/** The finished part of an epic; the words beside it say the same. */
export function ProgressBar({ count: { done, all } }: Pick<EpicFigures, 'count'>) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span className="share-done" style={width(done, all)} />
    </span>
  );
}

/** The open items of an epic by readiness; the words beside it say the same. */
export function ReadinessBar({ bands: { ready, close, notReady } }: Pick<EpicFigures, 'bands'>) {
  const all = ready + close + notReady;
  return (
    <span className="share-bar" aria-hidden="true">
      <span className="share-ready" style={width(ready, all)} />
      <span className="share-close" style={width(close, all)} />
    </span>
  );
}
