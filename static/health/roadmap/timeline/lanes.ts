/** A piece of a line, in pixels. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * A lane for each piece so that no two of a lane come closer than the gap: each, from left to right, takes the first lane that is free.
 * @returns in the order of the pieces; null for a piece that no lane has room for
 */
export function lanesOf(pieces: readonly Piece[], most: number, gap: number): readonly (number | null)[] {
  const lanes: (number | null)[] = pieces.map(() => null);
  const ends: number[] = [];
  const inOrder = [...pieces.entries()].sort(([a, one], [b, other]) => one.from - other.from || a - b);
  for (const [index, { from, to }] of inOrder) {
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) continue;
    lanes[index] = lane;
    ends[lane] = to;
  }
  return lanes;
}
