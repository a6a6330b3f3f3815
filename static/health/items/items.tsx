import { useMemo } from 'react';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { BacklogTable } from './backlog-table';
import { filtered } from './filter';

/** Every open item in rank order, or those behind the figure that the address names. */
export function Items() {
  const { backlog, figures, context, place } = useHealthData();
  const items = shownItems(backlog);
  const figure = FIGURES.find(({ id }) => id === place.query['figure']);
  const measure = figures?.shown.find((one) => one.figure === figure)?.measure;
  const keys = measure?.kind === 'measured' ? measure.behind : null;
  const rows = useMemo(() => filtered(items, keys), [items, keys]);
  if (items.length === 0) return null;
  return (
    <>
      {figure && <p role="status">{figure.behind}</p>}
      <BacklogTable rows={rows} siteUrl={context.siteUrl} key={figure?.id ?? 'all'} />
    </>
  );
}
