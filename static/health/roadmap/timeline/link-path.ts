/** A place on the sheet, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a line leaves a bar before it turns, in pixels. */
const STUB = 10;

/**
 * The line of a dependency as an SVG path of straight pieces: out of the end of one bar, along the rows, into the start of the other. Where the other
 * one starts too early for that, the line goes back on the border of the row that it leaves.
 * @param row the upper and lower border of that row
 */
export function linkPath(from: Place, to: Place, row: { readonly top: number; readonly bottom: number }): string {
  const [out, into] = [from.x + STUB, to.x - STUB];
  if (into >= out) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`;
  return `M${from.x} ${from.y}H${out}V${to.y >= from.y ? row.bottom : row.top}H${into}V${to.y}H${to.x}`;
}
