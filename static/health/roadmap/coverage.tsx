import { Fragment, useState } from 'react';
import { countText } from '../../../src/core/count-text';
import { FigureCard } from '../overview/figure-card';
import { CoverageDetail } from './coverage-detail';
import { itemsWayText } from './items-named';
import type { CoverageShown } from './use-roadmap';

interface CoverageProps {
  readonly shown: readonly CoverageShown[];
  readonly onEpics: () => void;
  readonly onItems: (keys: readonly string[]) => void;
}

/** Both directions: whether the plan serves the roadmap, and whether the roadmap is fed. */
export function Coverage({ shown, onEpics, onItems }: CoverageProps) {
  const [pressed, setPressed] = useState<string | null>(null);
  return (
    <section className="figure-group" aria-label="Coverage">
      <div className="figures">
        {shown.map(({ figure, measure }) => {
          const behind = measure.kind === 'measured' ? measure.behind : [];
          const isItems = figure.id === 'plan-to-roadmap';
          return (
            <Fragment key={figure.id}>
              <FigureCard name={figure.name} measure={measure} pressed={figure.id === pressed} onPress={() => setPressed(figure.id === pressed ? null : figure.id)} />
              {figure.id === pressed && (
                <CoverageDetail
                  figure={figure}
                  measure={measure}
                  way={behind.length === 0 ? null : { name: isItems ? itemsWayText(behind.length) : `Show ${countText(behind.length, 'epic')}`, go: () => (isItems ? onItems(behind) : onEpics()) }}
                />
              )}
            </Fragment>
          );
        })}
      </div>
    </section>
  );
}
