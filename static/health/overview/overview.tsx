import { useState } from 'react';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { FiguresSkeleton } from '../health-skeleton';
import { TrendsPlace } from '../trends/trends-place';
import { Figures } from './figures';

/** How the backlog stands: the figures, each of which opens to how it is made. */
export function Overview() {
  const { backlog, figures } = useHealthData();
  const [chosen, setChosen] = useState<string | null>(null);
  if (shownItems(backlog).length === 0) return null;
  if (figures === null) return <FiguresSkeleton />;
  return (
    <>
      <Figures {...figures} chosen={chosen} onChoose={setChosen} />
      <TrendsPlace />
    </>
  );
}
