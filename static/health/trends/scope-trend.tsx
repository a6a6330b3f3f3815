import { useMemo } from 'react';
import { scopeByDay } from '../../../src/core/health/scope-by-day';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { scopeChart } from './scope-chart';
import { TrendChart } from './trend-chart';

/** How the running sprint's scope moved from day to day: the page has read it with the items, so nobody has to count it daily. */
export function ScopeTrend() {
  const { context, figures } = useHealthData();
  const input = figures?.input;
  const days = useMemo(() => (input === undefined ? null : scopeByDay(input)), [input]);
  if (days === null) return null;
  if ('kind' in days) return <Message tone="neutral">{days.missing}</Message>;
  return <TrendChart model={scopeChart(days)} locale={context.locale} level={4} />;
}
