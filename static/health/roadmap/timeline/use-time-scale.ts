import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { dayAtX, scaleOf, xOf, type TimeScale, type Zoom } from './time-scale';
import type { TimeWindow } from './time-window';

/** A day, and how far from the left end of the sight it is drawn, in pixels. */
export interface Held {
  readonly day: number;
  readonly at: number;
}

/** Today begins at a third of the sight: more is planned than was. */
export const TODAY_AT = 1 / 3;

interface Shown {
  readonly zoom: Zoom;
  readonly window: TimeWindow;
  /** Width of what is in sight, in pixels; 0 until it is known. */
  readonly inSight: number;
  /** In days since 1970-01-01. */
  readonly today: number;
}

/**
 * The scale of the sheet. When it changes, a day stays where it is drawn: the one that was to be held, else the one in the middle.
 * @returns with the scale a way to say what the next change should hold
 */
export function useTimeScale(area: RefObject<HTMLElement>, { zoom, window: { first, end }, inSight, today }: Shown): { readonly scale: TimeScale; readonly hold: (held: Held) => void } {
  const scale = useMemo(() => scaleOf(zoom, { first, end }, inSight), [zoom, first, end, inSight]);
  const last = useRef<{ readonly scale: TimeScale; readonly inSight: number } | null>(null);
  const left = useRef(0);
  const held = useRef<Held | null>(null);

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    // a sheet that becomes shorter would be scrolled by the browser before anybody could read where it was
    const remember = () => {
      left.current = element.scrollLeft;
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [area]);

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || inSight === 0) return;
    const before = last.current;
    const middle = before && { day: dayAtX(before.scale, left.current + before.inSight / 2), at: inSight / 2 };
    const { day, at } = held.current ?? middle ?? { day: today, at: inSight * TODAY_AT };
    held.current = null;
    last.current = { scale, inSight };
    element.scrollTo({ left: xOf(scale, day) - at });
    left.current = element.scrollLeft;
  }, [area, scale, inSight, today]);

  return {
    scale,
    hold: (next) => {
      held.current = next;
    },
  };
}
