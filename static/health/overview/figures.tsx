import { Fragment } from 'react';
import type { HealthInput } from '../../../src/core/health/health-input';
import type { ShownFigure } from '../use-figures';
import { FigureCard } from './figure-card';
import { FigureDetail } from './figure-detail';

interface FiguresProps {
  readonly title: string;
  readonly input: HealthInput;
  readonly shown: readonly ShownFigure[];
  /** What is said in place of figures; null where there are some. */
  readonly instead: string | null;
  /** Id of the pressed figure. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Some figures under a heading; pressing one opens how it is made and the way to the items behind it. */
export function Figures({ title, input, shown, instead, chosen, onChoose }: FiguresProps) {
  return (
    <section className="figure-group" aria-label={title}>
      <h2>{title}</h2>
      {instead === null ? (
        <div className="figures">
          {shown.map(({ figure, measure }) => (
            <Fragment key={figure.id}>
              <FigureCard name={figure.name(input)} measure={measure} pressed={figure.id === chosen} onPress={() => onChoose(figure.id === chosen ? null : figure.id)} />
              {figure.id === chosen && <FigureDetail figure={figure} input={input} measure={measure} />}
            </Fragment>
          ))}
        </div>
      ) : (
        <p className="subtle">{instead}</p>
      )}
    </section>
  );
}
