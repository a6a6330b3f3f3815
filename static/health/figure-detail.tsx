import Button from '@atlaskit/button/new';
import type { Figure } from '../../src/core/health/figure';
import type { Measure } from '../../src/core/health/measure';
import { countText } from '../shared/count-text';

interface FigureDetailProps {
  readonly figure: Figure;
  readonly name: string;
  readonly measure: Measure;
}

/** How the pressed figure is made, what it is held against and why, and what the list now shows. */
export function FigureDetail({ figure, name, measure }: FigureDetailProps) {
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
      <p role="status">{listed(figure, measure)}</p>
      <Button spacing="compact" onClick={toList}>Go to the list</Button>
    </section>
  );
}

/** The host scrolls the page when something in the frame takes the focus. */
const toList = (): void => document.getElementById('items')?.focus();

function listed(figure: Figure, measure: Measure): string {
  if (measure.kind === 'not-enough') return `${measure.missing} The list shows all items.`;
  return `Listed below: ${countText(measure.behind.length, 'item')}. ${figure.behind}. Press the figure again to see all items.`;
}
