import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import type { EpicRow } from './epic-row';

/** Height of a closed row in CSS pixels before it was measured. */
const GUESS = 104;
const HEAD = 48;
/** As many are drawn whole: then the browser's own search finds everything. */
const WHOLE = 40;
const AROUND = 6;

export interface EpicsInSight {
  readonly drawn: readonly VirtualItem[];
  readonly height: number;
  readonly measure: (element: Element | null) => void;
  readonly bring: (index: number) => void;
}

/** Which rows are drawn: those in sight and a few around, and the one whose details are open, so that nothing typed in there is lost. */
export function useEpicsInSight(rows: readonly EpicRow[], area: RefObject<HTMLElement>, open: string | null): EpicsInSight {
  const kept = open === null ? -1 : rows.findIndex(({ work }) => work.epic.key === open);
  // the React Compiler is not used here, so that what this returns cannot be memoised is no trouble
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => GUESS,
    getItemKey: (index) => rows[index]?.work.epic.key ?? index,
    overscan: rows.length <= WHOLE ? WHOLE : AROUND,
    scrollPaddingStart: HEAD,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), kept), [kept]),
  });
  return { drawn: list.getVirtualItems(), height: list.getTotalSize(), measure: list.measureElement, bring: (index) => list.scrollToIndex(index, { align: 'start' }) };
}

const withRow = (indexes: readonly number[], kept: number): number[] => (kept < 0 || indexes.includes(kept) ? [...indexes] : [...indexes, kept].sort((a, b) => a - b));
