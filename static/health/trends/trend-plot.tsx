import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { lookOf, paint, Pattern } from './chart-look';
import type { ChartModel, ChartRow } from './chart-model';
import { TrendTooltip } from './trend-tooltip';
import { useWidth } from './use-width';
import { chartNumber, utcDay } from './utc-day';

const HEIGHT = 220;
const MARGIN = { top: 8, right: 12, bottom: 4, left: 0 };
const TICK = { fill: 'var(--ds-text-subtle)', fontSize: 12 };

interface TrendPlotProps {
  readonly model: ChartModel;
  readonly locale: string;
}

/** The chart itself. It takes the focus, and the arrow keys go from day to day. Nothing moves by itself. */
export function TrendPlot({ model, locale }: TrendPlotProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const id = `plot${useId().replaceAll(':', '')}`;
  const { kind, series, rows, title } = model;
  const whole = model.unit !== 'weeks';
  const patterns = (
    <defs>
      {series.map(({ key }, index) => (
        <Pattern key={key} look={lookOf(kind, index)} id={id} index={index} />
      ))}
    </defs>
  );
  const parts = [
    <CartesianGrid key="grid" vertical={false} stroke="var(--ds-border)" />,
    <XAxis key="x" dataKey="day" tickFormatter={(day: string) => utcDay(day, locale)} minTickGap={36} interval="preserveStartEnd" tick={TICK} tickLine={false} stroke="var(--ds-border-bold)" />,
    <YAxis key="y" allowDecimals={!whole} domain={[0, 'auto']} width={40} tickFormatter={(value: number) => chartNumber(value, locale)} tick={TICK} tickLine={false} axisLine={false} />,
    <Tooltip key="tooltip" isAnimationActive={false} filterNull={false} cursor={{ fill: 'var(--ds-background-neutral)', stroke: 'var(--ds-border-bold)' }} content={({ active, label }) => <TrendTooltip model={model} day={active && label !== undefined ? String(label) : null} locale={locale} />} />,
  ];
  const shared = { data: [...rows], width, height: HEIGHT, margin: MARGIN, title, accessibilityLayer: true };
  return (
    <div ref={place} className="trend-plot">
      {width === 0 ? null : kind === 'lines' ? (
        <LineChart {...shared}>
          {parts}
          {series.map(({ key, name }, index) => {
            const { colour, dash } = lookOf(kind, index);
            return <Line key={key} name={name} dataKey={(row: ChartRow) => row.values[key] ?? null} stroke={colour} strokeWidth={2} strokeDasharray={dash} dot={{ r: 1.5, fill: colour, strokeDasharray: '' }} connectNulls={false} isAnimationActive={false} />;
          })}
        </LineChart>
      ) : (
        <BarChart {...shared} barCategoryGap={kind === 'stack' ? '8%' : '25%'} barGap={2}>
          {patterns}
          {parts}
          {series.map(({ key, name }, index) => {
            const look = lookOf(kind, index);
            return <Bar key={key} name={name} dataKey={(row: ChartRow) => row.values[key] ?? null} {...(kind === 'stack' ? { stackId: 'all' } : {})} fill={paint(look, id, index)} stroke={look.colour} strokeWidth={look.fill === 'solid' ? 0 : 0.75} isAnimationActive={false} />;
          })}
        </BarChart>
      )}
    </div>
  );
}
