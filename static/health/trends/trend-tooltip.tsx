import type { ChartModel } from './chart-model';
import { chartNumber, utcDay } from './utc-day';

interface TrendTooltipProps {
  readonly model: ChartModel;
  /** Null: the reader is at no point. */
  readonly day: string | null;
  readonly locale: string;
}

/** The values of the day under the pointer or the arrow keys. */
export function TrendTooltip({ model: { series, rows, per, unit }, day, locale }: TrendTooltipProps) {
  const row = rows.find((one) => one.day === day);
  if (row === undefined) return null;
  const when = utcDay(row.day, locale, 'long');
  const counted = Object.values(row.values).some((value) => value !== null);
  return (
    <div className="trend-tooltip" role="status">
      <strong>{per === 'week' ? `Week to ${when}` : when}</strong>
      {!counted && <span>No value for this {per}</span>}
      {counted &&
        series.map(({ key, name }) => (
          <span key={key} className="trend-tooltip-line">
            <span>{name}</span>
            <b>{chartNumber(row.values[key], locale)}</b>
          </span>
        ))}
      <span className="subtle">{row.partial ? `${unit}; counted during a scan` : unit}</span>
    </div>
  );
}
