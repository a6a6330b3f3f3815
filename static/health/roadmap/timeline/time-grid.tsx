import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import { ticks, unitsOf } from './axis-ticks';
import type { Layout } from './layout';
import { xOf, type TimeScale } from './time-scale';
import type { VersionMark } from './version-marks';

interface TimeGridProps {
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly versions: readonly VersionMark[];
  readonly today: Day;
  /** What of the scale is in sight, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** The lines behind the bars: borders of the calendar, versions, today. */
export function TimeGrid({ scale, layout, versions, today, from, to }: TimeGridProps) {
  return (
    <div className="time-grid" style={{ left: layout.names }} aria-hidden="true">
      {ticks(scale, unitsOf(scale).fine, from, to).map(({ start, x }) => (
        <span key={start} className="time-border" style={{ left: x }} />
      ))}
      {versions.map(({ id, x }) => (
        <span key={id} className="time-release" style={{ left: x }} />
      ))}
      <span className="time-today" style={{ left: xOf(scale, (dayNumber(today) ?? 0) + 0.5) }} />
    </div>
  );
}
