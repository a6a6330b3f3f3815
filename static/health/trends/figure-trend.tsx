import { useState } from 'react';
import { doorFailureText } from '../../shared/door-client';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { FIGURE_CHARTS } from './charts';
import { notEnoughDays } from './enough-days';
import { TrendChart } from './trend-chart';
import { trendPoints } from './trend-points';
import { useTrends } from './use-trends';
import { utcDay } from './utc-day';
import './trends.css';

const DAYS = 90;

/** What the daily counts know of one figure, over the last 90 days. */
export function FigureTrend({ figure }: { readonly figure: string }) {
  const { context } = useHealthData();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { reply, again } = useTrends(DAYS);
  const make = FIGURE_CHARTS[figure];
  if (reply === null || make === undefined) return <div className="skeleton-trend" role="status" aria-label="Reading the daily counts" />;
  if (!reply.ok) {
    return (
      <Message tone="warning" action={{ name: 'Try again', run: again }}>
        The daily counts could not be read. {doorFailureText(reply.failure)}
      </Message>
    );
  }
  const why = notEnoughDays(reply.value, DAYS, today, (day) => utcDay(day, context.locale, 'long'));
  if (why !== null) return <Message tone="neutral">{why}</Message>;
  return (
    <>
      <TrendChart model={make(trendPoints(reply.value.snapshots, DAYS, today), reply.value.snapshots)} locale={context.locale} level={4} />
      <p className="small subtle trend-counted">Counted by the app once a day (UTC), for everybody's items.</p>
    </>
  );
}
