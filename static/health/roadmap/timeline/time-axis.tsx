import { dayNumber, type Day } from '../../../../src/core/roadmap/day';
import { epicDayText } from '../epic-day-text';
import { ticks, unitsOf } from './axis-ticks';
import type { Layout } from './layout';
import { tickText } from './tick-text';
import { xOf, type TimeScale } from './time-scale';
import type { VersionMark } from './version-marks';

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly layout: Layout;
  readonly versions: readonly VersionMark[];
  readonly today: Day;
  readonly locale: string;
  /** What of the scale is in sight, in pixels. */
  readonly from: number;
  readonly to: number;
}

const LANE = 18;

/** The calendar above the bars, with today and the versions. The words of each epic say its dates, so it is drawn for eyes only. */
export function TimeAxis({ scale, layout, versions, today, locale, from, to }: TimeAxisProps) {
  const { fine, coarse } = unitsOf(scale);
  const lanes = Math.max(0, ...versions.map(({ label }) => (label?.lane ?? 0) + 1));
  return (
    <div className="time-head" aria-hidden="true">
      <div className="time-corner">{layout.narrow ? null : 'Epic'}</div>
      <div className="time-axis" style={{ marginLeft: layout.names }}>
        {[coarse, fine].map((unit) =>
          unit === null ? null : (
            <div className="time-ticks" key={unit}>
              {ticks(scale, unit, from, to).map(({ start, x, width }) => (
                <span key={start} style={{ left: x, width }}>
                  <span style={{ left: layout.names }}>{tickText(unit, start, locale, unit === coarse || coarse === null)}</span>
                </span>
              ))}
            </div>
          ),
        )}
        {lanes > 0 && (
          <div className="time-versions" style={{ height: lanes * LANE }}>
            {versions.map(({ id, name, release, released, x, label }) => (
              <span key={id} className={`time-version time-version-${label?.side ?? 'hidden'}`} style={{ left: x, top: (label?.lane ?? 0) * LANE }} title={`${name}, ${released ? 'released' : 'release on'} ${epicDayText(release, today, locale)}`}>
                <svg width="12" height="12" viewBox="0 0 12 12">
                  <path d="M6 0.75 11.25 6 6 11.25 0.75 6Z" fill={released ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
                </svg>
                {label && <span>{name}</span>}
              </span>
            ))}
          </div>
        )}
        <span className="time-today-flag" style={{ left: xOf(scale, (dayNumber(today) ?? 0) + 0.5) }}>
          Today
        </span>
      </div>
    </div>
  );
}
