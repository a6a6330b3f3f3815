import { useMemo, useState } from 'react';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { Figure } from '../../src/core/health/figure';
import { FIGURES } from '../../src/core/health/figures/registry';
import { scopeChurn } from '../../src/core/health/figures/scope-churn';
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
  const known = useMemo(() => {
    if (state.kind === 'reading') return null;
    const input = healthInput(counted, state.kind === 'known' ? state.history : UNREAD, state.now, { thresholds });
    return { input, shown: FIGURES.filter((figure) => figure !== scopeChurn).map((figure) => ({ figure, measure: figure.measure(input) })) };
  }, [counted, state, thresholds]);
  // what went in and out of the sprint comes last and changes one figure: the others are not worked out again
  return useMemo(() => {
    if (known === null) return null;
    const input = { ...known.input, moves };
    const churn = { figure: scopeChurn, measure: scopeChurn.measure(input) };
    return { input, shown: FIGURES.map((figure) => known.shown.find((one) => one.figure === figure) ?? churn) };
  }, [known, moves]);
}
