import type { ChartModel } from './chart-model';
import { gapNote } from './gap-note';
import { TrendLegend } from './trend-legend';
import { TrendPlot } from './trend-plot';
import { TrendTable } from './trend-table';

interface TrendChartProps {
  readonly model: ChartModel;
  readonly locale: string;
  /** Level of its heading: it stands in a section or in a figure's detail. */
  readonly level: 3 | 4;
}

/** One chart with its meaning, its legend and its numbers. */
export function TrendChart({ model, locale, level }: TrendChartProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const note = gapNote(model);
  const empty = model.rows.every(({ values }) => Object.values(values).every((value) => value === null));
  return (
    <article className="trend">
      <Heading>{model.title}</Heading>
      <p className="small subtle">{model.caption}</p>
      {empty ? (
        <p className="trend-empty">Not enough data yet: nothing of this could be counted in these days.</p>
      ) : (
        <>
          <TrendLegend model={model} />
          <span className="trend-unit">{model.unit}</span>
          <TrendPlot model={model} locale={locale} />
          {note && <p className="small subtle">{note}</p>}
          <TrendTable model={model} locale={locale} />
        </>
      )}
    </article>
  );
}
