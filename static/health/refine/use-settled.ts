import { useState } from 'react';
import type { HealthInput } from '../../../src/core/health/health-input';
import { useHealthData } from '../health-data';

/**
 * What the backlog was when it was last read to its end (or as far as Jira let us). Ready work further down shortens the list of what to refine, so
 * it stands still while pages arrive. Null before the first time.
 */
export function useSettled(): HealthInput | null {
  const { backlog, figures } = useHealthData();
  const [settled, setSettled] = useState<HealthInput | null>(null);
  const input = figures?.input ?? null;
  if (input !== null && backlog.phase !== 'reading' && settled !== input) setSettled(input);
  return settled;
}
