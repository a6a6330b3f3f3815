import { useMemo, useState } from 'react';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { Figure } from '../../src/core/health/figure';
import { FIGURES } from '../../src/core/health/figures/registry';
import { healthInput, type HealthExtras, type HealthInput } from '../../src/core/health/health-input';
import { notEnough, type Measure } from '../../src/core/health/measure';
import { firmCount } from './firm-count';
import type { HistoryState } from './use-history';

const UNREAD = notEnough('What was finished lately could not be read.');

export interface ShownFigure {
  readonly figure: Figure;
  readonly measure: Measure;
}

export interface KnownFigures {
  readonly input: HealthInput;
  readonly shown: readonly ShownFigure[];
}

/** Every figure of what has been read; null until it is known what the project finished, so that no figure is shown twice. */
export function useFigures(items: readonly BacklogItem[], complete: boolean, state: HistoryState, { moves, thresholds }: Required<HealthExtras>): KnownFigures | null {
  const count = complete ? items.length : firmCount(items.length);
  const [counted, setCounted] = useState<readonly BacklogItem[]>([]);
  // while pages arrive the first items stay the same, so only their number says whether there is something new
  if (counted.length !== count || (complete && counted !== items)) setCounted(complete ? items : items.slice(0, count));
  return useMemo(() => {
    if (state.kind === 'reading') return null;
    const input = healthInput(counted, state.kind === 'known' ? state.history : UNREAD, state.now, { moves, thresholds });
    return { input, shown: FIGURES.map((figure) => ({ figure, measure: figure.measure(input) })) };
  }, [counted, state, moves, thresholds]);
}
