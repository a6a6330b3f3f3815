import { dayNumber } from '../../../../src/core/roadmap/day';
import { barPlace } from './bar-place';
import { BAR_HEIGHT, type Layout } from './layout';
import { xOf, type TimeScale } from './time-scale';
import type { EpicLine } from './timeline-lines';

interface EpicBarProps {
  readonly line: EpicLine;
  readonly scale: TimeScale;
  readonly layout: Layout;
}

/** The time of an epic, filled as far as its items are done, and below it its forecast. */
export function EpicBar({ line: { row, span }, scale, layout }: EpicBarProps) {
  const { count, range, state } = row.figures;
  const place = span && barPlace(scale, span);
  const [low, middle, high] = range === null ? [null, null, null] : [dayNumber(range.low), dayNumber(range.middle), dayNumber(range.high)];
  const forecast = low === null || middle === null || high === null ? null : { left: xOf(scale, low), middle: xOf(scale, middle + 0.5), right: xOf(scale, high + 1) };
  return (
    <>
      {place && (
        <span className={`time-bar time-${state}${span.openStart ? ' time-open-start' : ''}${span.openEnd ? ' time-open-end' : ''}`} style={{ left: place.left, width: place.width, top: layout.bar, height: BAR_HEIGHT }}>
          <span className="time-fill" style={{ width: `${count.all === 0 ? 0 : (100 * count.done) / count.all}%` }} />
        </span>
      )}
      {forecast && (
        <span className={`time-forecast time-${state}${range?.beyond ? ' time-open-end' : ''}`} style={{ left: forecast.left, width: Math.max(3, forecast.right - forecast.left), top: layout.forecast }}>
          <span className="time-middle" style={{ left: forecast.middle - forecast.left }} />
        </span>
      )}
    </>
  );
}
