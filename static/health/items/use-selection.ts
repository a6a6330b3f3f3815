import { useMemo, useReducer } from 'react';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { RankedItem } from './filter';
import { nothingSelected, selectionAfter, type Selection, type SelectionStep } from './selection';

export interface SelectedItems {
  readonly selection: Selection;
  /** What is selected and shown, in the order of the list: nobody acts on what they cannot see. */
  readonly items: readonly BacklogItem[];
  readonly step: (step: SelectionStep) => void;
}

/** What is selected in the list. What a filter hides stays selected and comes back with it, but does not count meanwhile. */
export function useSelection(rows: readonly RankedItem[]): SelectedItems {
  const [selection, step] = useReducer(selectionAfter, nothingSelected);
  const items = useMemo(() => (selection.keys.size === 0 ? [] : rows.flatMap(({ item }) => (selection.keys.has(item.facts.key) ? [item] : []))), [rows, selection.keys]);
  return { selection, items, step };
}
