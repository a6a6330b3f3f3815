import type { EpicSort, EpicView } from './epic-view';

interface EpicsHeadProps {
  readonly view: Pick<EpicView, 'sort' | 'descending'>;
  readonly onSort: (sort: EpicSort, descending: boolean) => void;
}

export const COLUMNS: readonly (readonly [EpicSort, string])[] = [
  ['rank', 'Epic'],
  ['state', 'Status'],
  ['due', 'Start and due'],
  ['progress', 'Progress'],
  ['ready', 'Open items'],
  ['fuel', 'Ready work lasts'],
  ['forecast', 'Forecast'],
  ['blocked', 'Blocked'],
];

/** The columns; pressing one sorts by it, and once more turns the order around. */
export function EpicsHead({ view, onSort }: EpicsHeadProps) {
  return (
    <div role="rowgroup" className="epics-head">
      <div role="row" aria-rowindex={1} className="epics-row">
        {COLUMNS.map(([sort, name]) => (
          <div key={sort} role="columnheader" aria-sort={view.sort === sort ? (view.descending ? 'descending' : 'ascending') : 'none'}>
            <button type="button" className="grid-sort" onClick={() => onSort(sort, view.sort === sort ? !view.descending : false)}>
              {name}
              {view.sort === sort && <span aria-hidden="true">{view.descending ? ' ↓' : ' ↑'}</span>}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
