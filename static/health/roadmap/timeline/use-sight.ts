import { useLayoutEffect, useState, type RefObject } from 'react';

/** What of a scroll area is in sight, in pixels of its content; not followed to the pixel. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  /** Of the area itself; 0 until it stands in the page. */
  readonly width: number;
  readonly height: number;
}

/** Scrolling by less draws nothing anew. Everything around the sight is drawn further than that. */
const STEP = 120;

export function useSight(area: RefObject<HTMLElement>): Sight {
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const read = () => {
      const now: Sight = { left: step(element.scrollLeft), top: step(element.scrollTop), width: element.clientWidth, height: element.clientHeight };
      setSight((before) => (before.left === now.left && before.top === now.top && before.width === now.width && before.height === now.height ? before : now));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [area]);
  return sight;
}

const step = (value: number): number => Math.floor(value / STEP) * STEP;
