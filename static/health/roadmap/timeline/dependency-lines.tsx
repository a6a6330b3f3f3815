import { useId } from 'react';
import { dayNumber } from '../../../../src/core/roadmap/day';
import { barPlace } from './bar-place';
import type { DrawnDependency } from './epic-words';
import { BAR_HEIGHT, type Layout } from './layout';
import { linkPath } from './link-path';
import { widthOf, xOf, type TimeScale } from './time-scale';
import type { EpicLine } from './timeline-lines';

interface DependencyLinesProps {
  readonly dependencies: readonly DrawnDependency[];
  readonly lines: ReadonlyMap<string, EpicLine>;
  readonly scale: TimeScale;
  readonly layout: Layout;
  /** Of the sheet, and what of it is in sight, in pixels. */
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** The epic where the keyboard stands: its lines are drawn stronger. */
  readonly active: string | null;
}

/** An arrow from each epic to those that wait for it. What it shows is said in the words of each epic, so it is drawn for eyes only. */
export function DependencyLines({ dependencies, lines, scale, layout, height, from, to, active }: DependencyLinesProps) {
  const id = useId().replaceAll(':', '');
  return (
    <svg className="time-links" style={{ left: layout.names }} width={widthOf(scale)} height={height} aria-hidden="true">
      <defs>
        {['fits', 'clashes'].map((kind) => (
          <marker key={kind} id={`${id}${kind}`} className={`time-arrow-${kind}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
            <path d="M0 0.5 8 4 0 7.5Z" />
          </marker>
        ))}
      </defs>
      {dependencies.map(({ dependency, clash }) => {
        const [one, other] = [lines.get(dependency.from), lines.get(dependency.to)];
        if (!one || !other || Math.max(one.top, other.top) + layout.row < from || Math.min(one.top, other.top) > to) return null;
        const [out, into] = [endOf(one, scale), startOf(other, scale)];
        if (out === null || into === null) return null;
        const y = ({ top }: EpicLine): number => top + layout.bar + BAR_HEIGHT / 2;
        const kind = clash !== null || dependency.circular ? 'clashes' : 'fits';
        const strong = dependency.from === active || dependency.to === active;
        return <path key={`${dependency.from} ${dependency.to}`} className={`time-link time-link-${kind}${strong ? ' time-link-strong' : ''}`} d={linkPath({ x: out, y: y(one) }, { x: into, y: y(other) }, { top: one.top, bottom: one.top + one.height })} markerEnd={`url(#${id}${kind})`} />;
      })}
    </svg>
  );
}

/** Where a bar ends; without one, the middle of the forecast. */
function endOf({ row, span }: EpicLine, scale: TimeScale): number | null {
  if (span !== null) {
    const { left, width } = barPlace(scale, span);
    return left + width;
  }
  const middle = row.figures.range && dayNumber(row.figures.range.middle);
  return middle === null ? null : xOf(scale, middle + 0.5);
}

const startOf = (line: EpicLine, scale: TimeScale): number | null => (line.span === null ? endOf(line, scale) : barPlace(scale, line.span).left);
