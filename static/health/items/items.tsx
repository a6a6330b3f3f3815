import Button from '@atlaskit/button/new';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { BulkBar } from '../bulk/bulk-bar';
import { HealthSkeleton } from '../health-skeleton';
import { useHealthData } from '../health-data';
import { CountLine } from './count-line';
import { ItemsGrid } from './items-grid';
import { noFilter, type ItemsView } from './items-view';
import { needsSprints } from './readable-view';
import { SelectionBar } from './selection-bar';
import { TakeAway } from './take-away';
import { useArranged, type ArrangedItems } from './use-arranged';
import { useItemsView, type Show } from './use-items-view';
import { useSelection } from './use-selection';
import { ViewBar } from './view-bar';
import { headingText } from './view-words';
import '../../shared/input.css';
import './items.css';

/** Every open item, or those that the address names, arranged as it says. */
export function Items() {
  const [asked, show] = useItemsView();
  const items = useArranged(asked);
  if (items === null) return <HealthSkeleton />;
  return items.all.length === 0 ? null : <ItemList asked={asked} show={show} items={items} />;
}

function ItemList({ asked, show, items }: { readonly asked: ItemsView; readonly show: Show; readonly items: ArrangedItems }) {
  const { context, actions } = useHealthData();
  const { view, all, rows, settled, figureMissing } = items;
  const selected = useSelection(rows);
  const figure = FIGURES.find(({ id }) => id === view.filter.figure);
  const waits = !settled && (view.group !== 'none' || view.sort !== 'rank' || view.descending);
  const done = (ids: readonly number[]) => {
    selected.step({ kind: 'clear' });
    void actions.reread(ids);
  };
  const allShown = () => show({ ...view, filter: noFilter });
  return (
    <section aria-labelledby="items" className="items">
      <h2 id="items" tabIndex={-1}>{headingText(view)}</h2>
      {figure && <p role="status">{figureMissing === null ? figure.behind : `${figure.behind}: ${figureMissing}`}</p>}
      {view.filter.keys !== null && <p role="status">Only the items that the page before named. Clear the filter to see all.</p>}
      {needsSprints(asked) && !needsSprints(view) && <p role="status">The sprints could not be read, so the list is neither grouped nor filtered by them.</p>}
      <ViewBar view={view} items={items} onShow={show} />
      <div className="items-line">
        <CountLine shown={rows.length} all={all.length} note={waits ? '; arranged once all are read' : ''} />
        <TakeAway view={view} items={items} />
      </div>
      <div className="items-acts">
        <SelectionBar rows={rows} {...selected} />
        <BulkBar items={selected.items} onDone={done} />
      </div>
      {rows.length === 0 ? (
        <div className="items-none">
          <p className="subtle">No items meet this filter.</p>
          <Button onClick={allShown}>Show all items</Button>
        </div>
      ) : (
        <ItemsGrid items={items} selected={selected} view={view} siteUrl={context.siteUrl} onSort={(sort, descending) => show({ ...view, sort, descending })} />
      )}
    </section>
  );
}
