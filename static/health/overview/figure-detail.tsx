import Button from '@atlaskit/button/new';
import type { Figure } from '../../../src/core/health/figure';
import type { HealthInput } from '../../../src/core/health/health-input';
import type { Measure } from '../../../src/core/health/measure';
import { setByTeam } from '../../../src/core/health/threshold-text';
import { countText } from '../../../src/core/count-text';
import { useHealthData } from '../health-data';
import { FigureTrendPlace } from '../trends/figure-trend-place';
import './figure-own.css';

interface FigureDetailProps {
  readonly figure: Figure;
  readonly input: HealthInput;
  readonly measure: Measure;
}

/** How the pressed figure is made, what it is held against and why, and the way to the items behind it. */
export function FigureDetail({ figure, input, measure }: FigureDetailProps) {
  const { go } = useHealthData();
  const own = setByTeam(figure, input);
  return (
    <section className="figure-detail" aria-labelledby="figure-detail">
      <h3 id="figure-detail">{figure.name(input)}</h3>
      <dl>
        <dt>What it says</dt>
        <dd>{figure.meaning}</dd>
        <dt>How it is counted</dt>
        <dd>{figure.formula(input)}</dd>
        <dt>Threshold</dt>
        <dd>
          {figure.threshold(input)}
          {own !== null && <span className="figure-own">{own}</span>}
        </dd>
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
