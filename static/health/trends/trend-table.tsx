import type { ChartModel } from './chart-model';
import { chartNumber, utcDay } from './utc-day';

/** The same numbers as words: every row of the chart, newest first. */
export function TrendTable({ model: { title, series, rows, per }, locale }: { readonly model: ChartModel; readonly locale: string }) {
  return (
    <details className="trend-numbers">
      <summary>Show the numbers</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="trend-scroll" role="region" aria-label={`${title}: numbers`} tabIndex={0}>
        <table>
          <caption className="only-read-aloud">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{per === 'week' ? 'Week to' : 'Day (UTC)'}</th>
              {series.map(({ key, name }) => (
                <th key={key} scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map(({ day, values, partial }) => (
              <tr key={day}>
                <th scope="row">
                  {utcDay(day, locale, 'long')}
                  {partial && <span className="subtle"> (during a scan)</span>}
                </th>
                {series.map(({ key }) => (
                  <td key={key}>{chartNumber(values[key], locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
