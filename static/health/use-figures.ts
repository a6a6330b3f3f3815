import { useEffect, useMemo, useState } from 'react';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { Figure } from '../../src/core/health/figure';
import { FIGURES } from '../../src/core/health/figures/registry';
import { scopeChurn } from '../../src/core/health/figures/scope-churn';
import { healthInput, type HealthExtras, type HealthInput } from '../../src/core/health/health-input';
import { notEnough, type Measure } from '../../src/core/health/measure';
import { firmCount } from './firm-count';
import { nextTurn } from './reading/breathe';
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

/**
 * Every figure of what has been read; null until it is known what the project finished, so that no figure is shown twice. The page answers
 * between two figures; those of fewer items stay until all are there. What went in and out of the sprint comes last and changes one figure:
 * the others are not worked out again.
 */
export function useFigures(items: readonly BacklogItem[], complete: boolean, state: HistoryState, { moves, thresholds }: Required<HealthExtras>): KnownFigures | null {
  const counted = useFirmItems(items, complete);
  const [known, setKnown] = useState<KnownFigures | null>(null);
  useEffect(() => {
    if (state.kind === 'reading') return;
    let wanted = true;
    const work = async (): Promise<void> => {
      const input = healthInput(counted, state.kind === 'known' ? state.history : UNREAD, state.now, { thresholds });
      const shown: ShownFigure[] = [];
      for (const figure of FIGURES.filter((one) => one !== scopeChurn)) {
        await nextTurn();
        if (!wanted) return;
        shown.push({ figure, measure: figure.measure(input) });
      }
      setKnown({ input, shown });
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [counted, state, thresholds]);
  return useMemo(() => {
    if (known === null || state.kind === 'reading') return null;
    const input = { ...known.input, moves };
    const churn = { figure: scopeChurn, measure: scopeChurn.measure(input) };
    return { input, shown: FIGURES.map((figure) => known.shown.find((one) => one.figure === figure) ?? churn) };
  }, [known, state, moves]);
}

/** The items that figures are made from: while more arrive the first ones stay the same, so only their number says whether there is something new. */
function useFirmItems(items: readonly BacklogItem[], complete: boolean): readonly BacklogItem[] {
  const count = complete ? items.length : firmCount(items.length);
  const [counted, setCounted] = useState<readonly BacklogItem[]>([]);
  const isNew = counted.length !== count || (complete && counted !== items);
  const next = useMemo(() => (isNew ? (complete ? items : items.slice(0, count)) : counted), [isNew, complete, items, count, counted]);
  if (isNew) setCounted(next);
  return next;
}
