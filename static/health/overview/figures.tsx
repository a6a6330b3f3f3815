import { Fragment } from 'react';
import { readyRunway, wantedPeriods } from '../../../src/core/health/figures/ready-runway';
import type { HealthInput } from '../../../src/core/health/health-input';
import type { ShownFigure } from '../use-figures';
import { FigureCard } from './figure-card';
import { FigureDetail } from './figure-detail';
import { RunwayCard } from './runway-card';

interface FiguresProps {
  readonly input: HealthInput;
  readonly shown: readonly ShownFigure[];
  /** Id of the pressed figure. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The figures of the backlog, how long the ready work lasts first; pressing one opens it and lists the items behind it. */
export function Figures({ input, shown, chosen, onChoose }: FiguresProps) {
  const card = ({ figure, measure }: ShownFigure) => ({
    name: figure.name(input),
    meaning: figure.meaning,
    measure,
    pressed: figure.id === chosen,
    onPress: () => onChoose(figure.id === chosen ? null : figure.id),
  });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="only-read-aloud">Figures</h2>
      <div className="figures">
        {shown.map((one) => (
          <Fragment key={one.figure.id}>
            {one.figure === readyRunway ? <RunwayCard {...card(one)} wanted={wantedPeriods(input, input.past.kind === 'past' ? input.past.period : 'sprint')} /> : <FigureCard {...card(one)} />}
            {one.figure.id === chosen && <FigureDetail figure={one.figure} input={input} measure={one.measure} />}
          </Fragment>
        ))}
      </div>
    </section>
  );
}
