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
 * @param half half of a row's height, in pixels
 */
export function linkPath(from: Place, to: Place, half: number): string {
  const [out, into] = [from.x + STUB, to.x - STUB];
  if (into >= out) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`;
  const border = from.y + (to.y >= from.y ? half : -half);
  return `M${from.x} ${from.y}H${out}V${border}H${into}V${to.y}H${to.x}`;
}
