import Button from '@atlaskit/button/new';
import type { Measure } from '../../../src/core/health/measure';
import type { CoverageFigure } from '../../../src/core/roadmap/roadmap-coverage';

interface CoverageDetailProps {
  readonly figure: CoverageFigure;
  readonly measure: Measure;
  /** To what is behind the figure; null where there is nothing. */
  readonly way: { readonly name: string; readonly go: () => void } | null;
}

/** How the figure is made, what it is held against, and the way to what is behind it. */
export function CoverageDetail({ figure, measure, way }: CoverageDetailProps) {
  return (
    <section className="figure-detail" aria-labelledby={`coverage-${figure.id}`}>
      <h3 id={`coverage-${figure.id}`}>{figure.name}</h3>
      <dl>
        <dt>What it says</dt>
        <dd>{figure.meaning}</dd>
        <dt>How it is counted</dt>
        <dd>{figure.formula}</dd>
        <dt>Threshold</dt>
        <dd>{figure.threshold}</dd>
        <dt>Where that comes from</dt>
        <dd>{figure.source}</dd>
      </dl>
      {measure.kind === 'not-enough' && <p role="status">{measure.missing}</p>}
      {way !== null && (
        <>
          <p>{figure.behind}</p>
          <Button spacing="compact" onClick={way.go}>{way.name}</Button>
        </>
      )}
    </section>
  );
}
