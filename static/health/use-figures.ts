import { useMemo } from 'react';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import { notEnough } from '../../src/core/health/measure';
import { FIGURES } from '../../src/core/health/figures/registry';
import { healthInput, type HealthInput } from '../../src/core/health/health-input';
import type { ShownFigure } from './figures';
import type { HistoryState } from './use-history';

const UNREAD = notEnough('What was finished lately could not be read.');

/** Every figure of what has been read; null until it is known what the project finished, so that no figure is shown twice. */
export function useFigures(items: readonly BacklogItem[], state: HistoryState): { readonly input: HealthInput; readonly shown: readonly ShownFigure[] } | null {
  return useMemo(() => {
    if (state.kind === 'reading') return null;
    const input = healthInput(items, state.kind === 'known' ? state.history : UNREAD, state.now);
    return { input, shown: FIGURES.map((figure) => ({ figure, measure: figure.measure(input) })) };
  }, [items, state]);
}
