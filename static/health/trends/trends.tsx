import { useMemo, useState } from 'react';
import type { TrendDays, Trends as TrendsValue } from '../../../src/contract/snapshot';
import { doorFailureText } from '../../shared/door-client';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { bandChart, flowChart, gapChart, runwayChart } from './charts';
import { notEnoughDays } from './enough-days';
import { RangeChoice } from './range-choice';
import { TrendChart } from './trend-chart';
import { trendPoints } from './trend-points';
import { useTrends } from './use-trends';
import { utcDay } from './utc-day';
import './trends.css';

const CHARTS = 4;

/** How the backlog came to be as it is: what the app counted day by day. */
export function Trends() {
  const { context } = useHealthData();
  const [days, setDays] = useState<TrendDays>(90);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { reply, shown, again } = useTrends(days);
  return (
    <section className="trends" aria-labelledby="trends">
      <div className="trends-head">
        <h2 id="trends">Trends</h2>
        <RangeChoice days={days} onChoose={setDays} />
      </div>
      <p className="small subtle">Counted by the app once a day (UTC), for everybody's items: the numbers can include items that you can't see.</p>
      {reply === null && <TrendsSkeleton />}
      {reply?.ok === false && (
        <Message tone="warning" action={{ name: 'Try again', run: again }}>
          The daily counts could not be read. {doorFailureText(reply.failure)}
        </Message>
      )}
      {reply?.ok === true && <Charts trends={reply.value} days={shown} today={today} locale={context.locale} />}
    </section>
  );
}

interface ChartsProps {
  readonly trends: TrendsValue;
  readonly days: TrendDays;
  readonly today: string;
  readonly locale: string;
}

function Charts({ trends, days, today, locale }: ChartsProps) {
  const models = useMemo(() => {
    const points = trendPoints(trends.snapshots, days, today);
    return [bandChart(points), runwayChart(points, trends.snapshots), flowChart(trends.snapshots, points), gapChart(points)];
  }, [trends, days, today]);
  const why = notEnoughDays(trends, days, today, (day) => utcDay(day, locale, 'long'));
  if (why !== null) return <Message tone="neutral">{why}</Message>;
  return (
    <div className="trends-grid">
      {models.map((model) => (
        <TrendChart key={model.title} model={model} locale={locale} level={3} />
      ))}
    </div>
  );
}

const TrendsSkeleton = () => (
  <div className="trends-grid" role="status" aria-label="Reading the daily counts">
    {Array.from({ length: CHARTS }, (_, index) => (
      <div key={index} className="skeleton-trend" />
    ))}
  </div>
);
