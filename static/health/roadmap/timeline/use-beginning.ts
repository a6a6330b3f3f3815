import { useLayoutEffect, useRef, type RefObject } from 'react';
import { bringLine } from './bring-line';
import { firstOpen, type EpicLine } from './timeline-lines';

/**
 * Scrolls once, as soon as there are epics, past those that are done; one of them stays in sight, so that it shows that there are more above. An epic
 * that is chosen elsewhere on the page is brought into sight.
 */
export function useBeginning(area: RefObject<HTMLElement>, epics: readonly EpicLine[], row: number, selected: string | null): void {
  const begun = useRef(false);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const first = epics[firstOpen(epics)];
    if (first === undefined) return;
    if (!begun.current) area.current?.scrollTo({ top: first.top - row });
    begun.current = true;
    const chosen = selected === shown.current ? undefined : epics.find(({ key }) => key === selected);
    if (chosen) bringLine(area.current, chosen);
    if (chosen || selected === null) shown.current = selected;
  }, [area, epics, row, selected]);
}
