import { useId } from 'react';
import type { ChartModel } from './chart-model';
import { lookOf, paint, Pattern } from './chart-look';

/** What each colour and pattern means; a chart with one series is named by its title. */
export function TrendLegend({ model: { kind, series } }: { readonly model: ChartModel }) {
  const id = `legend${useId().replaceAll(':', '')}`;
  if (series.length < 2) return null;
  return (
    <ul className="trend-legend">
      {series.map(({ key, name }, index) => {
        const look = lookOf(kind, index);
        return (
          <li key={key}>
            <svg width="22" height="12" aria-hidden="true">
              <defs>
                <Pattern look={look} id={id} index={index} />
              </defs>
              {kind === 'lines' ? (
                <line x1="0" y1="6" x2="22" y2="6" stroke={look.colour} strokeWidth="2" strokeDasharray={look.dash} />
              ) : (
                <rect x="0.5" y="0.5" width="21" height="11" fill={paint(look, id, index)} stroke={look.colour} />
              )}
            </svg>
            {name}
          </li>
        );
      })}
    </ul>
  );
}
