/** A list up to so long is drawn whole: then the browser's own search finds everything. */
const WHOLE = 60;
/** Drawn above and below what is in sight, in pixels. */
const AROUND = 300;

/** The lines to draw: those between two heights in pixels with a few around, and the one where the keyboard stands, wherever it is. */
export function linesInSight<L extends { readonly key: string; readonly top: number; readonly height: number }>(lines: readonly L[], from: number, to: number, kept: string | null): readonly L[] {
  if (lines.length <= WHOLE) return lines;
  return lines.filter(({ key, top, height }) => (top + height >= from - AROUND && top <= to + AROUND) || key === kept);
}
