import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { stepOf } from '../../items/grid-steps';
import { firstOpen, type EpicLine } from './timeline-lines';

interface TimelineActions {
  /** Scrolls so that an epic is in sight. */
  readonly bring: (line: EpicLine) => void;
  readonly select: (key: string) => void;
  /** Scrolls in time, by parts of what is in sight. */
  readonly scroll: (part: number) => void;
  readonly zoom: (steps: 1 | -1) => void;
  readonly toToday: () => void;
}

export interface TimelineKeys {
  /** Where the keyboard stands; null without any epic. */
  readonly active: EpicLine | null;
  /** Has the list the focus? */
  readonly within: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** What of the sight an arrow passes. */
const PART = 1 / 4;

/**
 * The keyboard on the time line (ARIA APG, “Listbox”): one tab stop; up, down, Page, Home and End move between epics, left and right in time, + and -
 * change the zoom, T leads to today, Enter and Space select. An epic that goes away hands its place to its neighbour.
 */
export function useTimelineKeys(epics: readonly EpicLine[], list: RefObject<HTMLElement>, { bring, select, scroll, zoom, toToday }: TimelineActions): TimelineKeys {
  const [key, setKey] = useState<string | null>(null);
  const place = useRef(0);
  const found = epics.findIndex((line) => line.key === key);
  const active = found >= 0 ? found : key === null ? firstOpen(epics) : Math.min(place.current, Math.max(0, epics.length - 1));
  const [within, setWithin] = useState(false);
  const moved = useRef(false);

  useLayoutEffect(() => {
    place.current = active;
    // a focused line that was taken out of the page leaves the focus on its body
    const lost = within && document.activeElement === document.body;
    if (!moved.current && !lost) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-epic="${CSS.escape(epics[active]?.key ?? '')}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const line = epics[active];
    if (line === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = epics[stepOf(event.key, active, epics.length) ?? -1];
    if (next !== undefined) {
      moved.current = true;
      setKey(next.key);
      bring(next);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') scroll(event.key === 'ArrowLeft' ? -PART : PART);
    else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if (event.key === 't' || event.key === 'T') toToday();
    else if (event.key === 'Enter' || event.key === ' ') select(line.key);
    else return;
    event.preventDefault();
  };

  const onFocus = ({ target }: FocusEvent) => {
    const to = target.closest<HTMLElement>('[data-epic]')?.dataset['epic'];
    setWithin(true);
    if (to !== undefined) setKey(to);
  };
  const onBlur = ({ relatedTarget, currentTarget, target }: FocusEvent) => {
    if (target.isConnected && !currentTarget.contains(relatedTarget)) setWithin(false);
  };

  return { active: epics[active] ?? null, within, onKeyDown, onFocus, onBlur };
}
