import { useLayoutEffect, useRef, type RefObject } from 'react';
import { firstOpen, type EpicLine } from './timeline-lines';

/** Scrolls once, as soon as there are epics, past those that are done; one of them stays in sight, so that it shows that there are more above. */
export function useBeginning(area: RefObject<HTMLElement>, epics: readonly EpicLine[], row: number): void {
  const begun = useRef(false);
  useLayoutEffect(() => {
    const first = epics[firstOpen(epics)];
    if (begun.current || first === undefined) return;
    begun.current = true;
    area.current?.scrollTo({ top: first.top - row });
  }, [area, epics, row]);
}
