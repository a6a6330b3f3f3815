import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import type { Line } from './lines';

/** Heights in CSS pixels before a line was measured. */
const GUESS = { item: 77, group: 44 } as const;
/** The height of the head, which lies over the last lines when one is brought into sight from below. */
const HEAD = 48;
/** A list of this many lines is drawn whole: then the browser's own search finds everything. */
const WHOLE = 60;
const AROUND = 8;

export interface LinesInSight {
  /** The lines to draw, each with its distance from the top of the list. */
  readonly drawn: readonly { readonly index: number; readonly start: number }[];
  /** Of all lines together; they are measured as they are drawn. */
  readonly height: number;
  readonly measure: (element: Element | null) => void;
  readonly bring: (index: number) => void;
}

/** Which lines are drawn: those in sight and a few around, and one more, wherever it is: the line where the keyboard stands. */
export function useLinesInSight(lines: readonly Line[], area: RefObject<HTMLElement>, kept: number): LinesInSight {
  // the React Compiler is not used here, so that what this returns cannot be memoised is no trouble
  // oxlint-disable-next-line react/incompatible-library
  const list = useVirtualizer<HTMLElement, Element>({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (index) => GUESS[lines[index]?.kind ?? 'item'],
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: lines.length <= WHOLE ? WHOLE : AROUND,
    scrollPaddingEnd: HEAD,
    // a function of its own for each kept line: with the same one the list would not ask again before it scrolls
    rangeExtractor: useCallback((range: Range) => withLine(defaultRangeExtractor(range), kept, range.count), [kept]),
  });
  return { drawn: list.getVirtualItems(), height: list.getTotalSize(), measure: list.measureElement, bring: (index) => list.scrollToIndex(index) };
}

/** The lines to draw with one more among them, in their order. */
function withLine(indexes: readonly number[], extra: number, count: number): number[] {
  return indexes.includes(extra) || extra >= count ? [...indexes] : [...indexes, extra].sort((a, b) => a - b);
}
