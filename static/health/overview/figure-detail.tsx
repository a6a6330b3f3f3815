import Button from '@atlaskit/button/new';
import type { Figure } from '../../../src/core/health/figure';
import type { Measure } from '../../../src/core/health/measure';
import { countText } from '../../shared/count-text';
import { useHealthData } from '../health-data';
import { FigureTrendPlace } from '../trends/figure-trend-place';

interface FigureDetailProps {
  readonly figure: Figure;
  readonly name: string;
  readonly measure: Measure;
}

/** How the pressed figure is made, what it is held against and why, and the way to the items behind it. */
export function FigureDetail({ figure, name, measure }: FigureDetailProps) {
  const { go } = useHealthData();
  return (
    <section className="figure-detail" aria-labelledby="figure-detail">
      <h3 id="figure-detail">{name}</h3>
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
      {measure.kind === 'measured' && measure.behind.length > 0 && (
        <Button spacing="compact" onClick={() => go({ route: 'items', query: { figure: figure.id } })}>{`Show ${countText(measure.behind.length, 'item')}`}</Button>
      )}
      <FigureTrendPlace figure={figure.id} />
    </section>
  );
}
