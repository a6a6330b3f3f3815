import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import type { EpicRow } from '../epic-row';
import { lanesOf } from './lanes';
import { widthOf, xOf, type TimeScale } from './time-scale';

/** A version of the project on its release day. */
export interface VersionMark {
  readonly id: string;
  readonly name: string;
  readonly release: Day;
  readonly released: boolean;
  /** The middle of its diamond, in pixels. */
  readonly x: number;
  /** Where its name stands; null where there is no room for it. */
  readonly label: { readonly lane: number; readonly side: 'left' | 'right' } | null;
}

export const MOST_LANES = 3;
/** Half of a diamond and the space to its name, in pixels. */
export const DIAMOND = 8;
/** About the width of a letter, and the widest name that is drawn (longer ones are cut by the style), in pixels. */
const LETTER = 6.6;
export const WIDEST = 144;
const GAP = 6;

/** The versions that have a release day, each once, by day. A name without room to the right of its diamond stands to the left. */
export function versionMarks(rows: readonly EpicRow[], scale: TimeScale): readonly VersionMark[] {
  const versions = new Map(rows.flatMap(({ work }) => work.epic.versions.map((version) => [version.id, version] as const)));
  const placed = [...versions.values()]
    .flatMap(({ id, name, release, released }) => {
      const day = release === null ? null : dayNumber(release);
      if (release === null || day === null) return [];
      const x = xOf(scale, day + 0.5);
      const width = DIAMOND + Math.min(WIDEST, name.length * LETTER);
      const side = x + width > widthOf(scale) && x >= width ? ('left' as const) : ('right' as const);
      return [{ id, name, release, released, x, side, width }];
    })
    .sort((a, b) => a.x - b.x || (a.name < b.name ? -1 : 1));
  const lanes = lanesOf(placed.map(({ x, side, width }) => (side === 'left' ? { from: x - width, to: x + DIAMOND } : { from: x - DIAMOND, to: x + width })), MOST_LANES, GAP);
  return placed.map(({ id, name, release, released, x, side }, index) => {
    const lane = lanes[index] ?? null;
    return { id, name, release, released, x, label: lane === null ? null : { lane, side } };
  });
}
