import { useState } from 'react';
import { readyRunway, wantedPeriods } from '../../../src/core/health/figures/ready-runway';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { FiguresSkeleton } from '../health-skeleton';
import { RefineNext } from '../refine/refine-next';
import { ThrowOut } from '../throw-out/throw-out';
import { TrendsPlace } from '../trends/trends-place';
import { FigureDetail } from './figure-detail';
import { groupsOf } from './figure-groups';
import { Figures } from './figures';
import { RunwayCard } from './runway-card';

/** How the backlog stands: whether the team runs dry, what to refine first, what to throw out, and then every other figure. */
export function Overview() {
  const { backlog, figures } = useHealthData();
  const [chosen, setChosen] = useState<string | null>(null);
  if (shownItems(backlog).length === 0) return null;
  if (figures === null) return <FiguresSkeleton />;
  const { input, shown } = figures;
  const runway = shown.find(({ figure }) => figure === readyRunway);
  const pressed = chosen === readyRunway.id;
  return (
    <div className="overview">
      {runway && (
        <div className="figures">
          <RunwayCard name={readyRunway.name(input)} measure={runway.measure} pressed={pressed} onPress={() => setChosen(pressed ? null : readyRunway.id)} wanted={wantedPeriods(input, input.past.kind === 'past' ? input.past.period : 'sprint')} />
          {pressed && <FigureDetail figure={readyRunway} input={input} measure={runway.measure} />}
        </div>
      )}
      <RefineNext />
      <ThrowOut />
      {groupsOf(shown.filter(({ figure }) => figure !== readyRunway), input.hasSprints).map((group) => (
        <Figures key={group.title} title={group.title} input={input} shown={group.shown} instead={group.instead} chosen={chosen} onChoose={setChosen} />
      ))}
      <TrendsPlace />
    </div>
  );
}
