const EVERY_PAGE = 1000;

/**
 * How many of the items read so far the figures are made from while more arrive: all up to a thousand, then whole thousands, then whole
 * ten-thousands. Working them out again with every page would take longer than the reading itself.
 */
export function firmCount(read: number): number {
  if (read < EVERY_PAGE) return read;
  const step = 10 ** Math.floor(Math.log10(read));
  return Math.floor(read / step) * step;
}
