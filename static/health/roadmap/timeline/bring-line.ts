import type { EpicLine } from './timeline-lines';

/** Scrolls a scroll area, and nothing around it, as little as shows a line whole below the head of the area. */
export function bringLine(area: HTMLElement | null, { top, height }: EpicLine): void {
  if (area === null) return;
  const head = area.querySelector('.time-head')?.clientHeight ?? 0;
  if (top < area.scrollTop) area.scrollTo({ top });
  else if (top + height + head > area.scrollTop + area.clientHeight) area.scrollTo({ top: top + height + head - area.clientHeight });
}
