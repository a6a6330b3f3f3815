import { useEffect, useRef } from 'react';
import type { DoneState } from '../../../src/core/done/judge-done';
import { ask } from '../../shared/door-client';
import type { Forecast } from './forecast';
import { predictedCriteria } from './predicted-criteria';

/** Tells the app once that the reader sees a refusal coming, for the gate activity. Nothing of the panel waits for it. */
export function usePredicted(forecasts: readonly Forecast[] | undefined, states: readonly DoneState[]): void {
  const told = useRef(false);
  useEffect(() => {
    const criteria = predictedCriteria(forecasts, states);
    if (told.current || criteria.length === 0) return;
    told.current = true;
    void ask('predicted', { criteria });
  }, [forecasts, states]);
}
