import { useState, type RefObject } from 'react';
import { barPlace } from './bar-place';
import { bringLine } from './bring-line';
import { inLocale } from './in-locale';
import { dayAtX, xOf, type TimeScale, type Zoom } from './time-scale';
import type { EpicLine } from './timeline-lines';
import { TODAY_AT, type Held } from './use-time-scale';
import { ZOOM_WORDS } from './zoom-words';

interface Moved {
  readonly area: RefObject<HTMLElement>;
  readonly scale: TimeScale;
  /** Width of the time in sight, in pixels. */
  readonly inSight: number;
  readonly hold: (held: Held) => void;
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  readonly today: number;
  readonly locale: string;
}

/** The ways through time, and what to say after each; `said` is for the ear, the axis shows it to the eye. */
export function useTimeMoves({ area, scale, inSight, hold, zoom, setZoom, today, locale }: Moved) {
  const [said, setSaid] = useState('');
  const words = (x: number): string => inLocale(Math.floor(dayAtX(scale, x)), locale, { dateStyle: 'medium' });
  const scrollTo = (left: number): void => {
    const element = area.current;
    if (element === null) return;
    element.scrollTo({ left });
    setSaid(`${words(element.scrollLeft)} to ${words(element.scrollLeft + inSight)}`);
  };

  return {
    said,
    scroll: (part: number) => scrollTo((area.current?.scrollLeft ?? 0) + part * inSight),
    toToday: () => scrollTo(xOf(scale, today) - inSight * TODAY_AT),
    /** The end of the epic where the keyboard stands stays where it is; where that is out of sight, the middle does. */
    zoomTo: (next: Zoom, active: EpicLine | null) => {
      const left = area.current?.scrollLeft ?? 0;
      const bar = active?.span ? barPlace(scale, active.span) : null;
      const end = bar === null ? -1 : bar.left + bar.width - left;
      const at = end >= 0 && end <= inSight ? end : inSight / 2;
      if (next !== zoom) hold({ day: dayAtX(scale, left + at), at });
      setZoom(next);
      setSaid(ZOOM_WORDS[next]);
    },
    bring: (line: EpicLine) => bringLine(area.current, line),
  };
}
