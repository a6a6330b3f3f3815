import { useState } from 'react';
import { useHealthData } from '../health-data';
import type { KnownFigures } from '../use-figures';

/**
 * What the backlog was when it was last read to its end (or as far as Jira let us). Ready work further down shortens the list of what to refine, so
 * it stands still while pages arrive. Null before the first time.
 */
export function useSettled(): KnownFigures | null {
  const { backlog, figures } = useHealthData();
  const [settled, setSettled] = useState<KnownFigures | null>(null);
  if (figures !== null && backlog.phase !== 'reading' && settled !== figures) setSettled(figures);
  return settled;
}
