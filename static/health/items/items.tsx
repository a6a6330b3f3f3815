import { useMemo, useState } from 'react';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { shownItems } from '../backlog-state';
import { BulkBar } from '../bulk/bulk-bar';
import { useHealthData } from '../health-data';
import { BacklogTable } from './backlog-table';
import { filtered } from './filter';

/** Every open item in rank order, or those behind the figure that the address names. */
export function Items() {
  const { backlog, figures, context, place, actions } = useHealthData();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const items = shownItems(backlog);
  const figure = FIGURES.find(({ id }) => id === place.query['figure']);
  const measure = figures?.shown.find((one) => one.figure === figure)?.measure;
  const keys = measure?.kind === 'measured' ? measure.behind : null;
  const rows = useMemo(() => filtered(items, keys), [items, keys]);
  if (items.length === 0) return null;
  return (
    <>
      {figure && <p role="status">{figure.behind}</p>}
      <BulkBar items={rows.filter(({ item }) => selected.includes(item.facts.key)).map(({ item }) => item)} onDone={actions.anew} />
      <details>
        <summary>Select items</summary>
        {rows.map(({ item: { facts: { key } } }) => (
          <label key={key}>
            <input type="checkbox" aria-label={`Select ${key}`} checked={selected.includes(key)} onChange={() => setSelected(selected.includes(key) ? selected.filter((one) => one !== key) : [...selected, key])} /> {key}{' '}
          </label>
        ))}
      </details>
      <BacklogTable rows={rows} siteUrl={context.siteUrl} key={figure?.id ?? 'all'} />
    </>
  );
}
