import type { BacklogFigures } from '../../src/core/health/backlog-figures';
import { FigureCard } from './figure-card';
import type { Filter } from './filter';

interface FiguresProps {
  readonly figures: BacklogFigures;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Three figures, each with what it counts; pressing one lists the items behind it. */
export function Figures({ figures, filter, onFilter }: FiguresProps) {
  const { ready, of } = figures.readyInFirst20;
  const card = (what: Filter) => ({ pressed: filter === what, onPress: () => onFilter(filter === what ? 'all' : what) });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="only-read-aloud">Figures</h2>
      <div className="figures">
        <FigureCard name="Ready in the next 20" count={ready} of={of} meaning="Items at the top of the backlog that the team could start now." {...card('ready-next')} />
        <FigureCard name="Orphans" count={figures.orphans.length} meaning="Items that belong to no epic." {...card('orphans')} />
        <FigureCard name="Without acceptance criteria" count={figures.withoutCriteria.length} meaning="Items that don't say how the team knows they are done." {...card('without-criteria')} />
      </div>
    </section>
  );
}
