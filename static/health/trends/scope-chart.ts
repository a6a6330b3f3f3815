import type { ScopeAt } from '../../../src/core/health/scope-by-day';
import type { ChartModel } from './chart-model';

/** How the scope of the running sprint moved since it began. @param days in the order of time */
export const scopeChart = (days: readonly ScopeAt[]): ChartModel => ({
  title: 'Scope changes since the sprint began',
  caption: 'Items added and items taken out up to the end of each day (UTC), told from the changes of the Sprint field of the items that you can see. Today: up to now.',
  unit: 'items',
  kind: 'lines',
  per: 'day',
  series: [
    { key: 'added', name: 'Added' },
    { key: 'removed', name: 'Taken out' },
  ],
  rows: days.map(({ at, added, removed }) => ({ day: new Date(at).toISOString().slice(0, 10), partial: false, values: { added, removed } })),
});
