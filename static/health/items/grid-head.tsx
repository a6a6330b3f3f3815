import type { ItemsView, SortBy } from './items-view';

interface GridHeadProps {
  readonly view: Pick<ItemsView, 'sort' | 'descending'>;
  readonly onSort: (sort: SortBy, descending: boolean) => void;
}

/** The columns; pressing one that can be sorted sorts by it, and once more turns the order around. */
export function GridHead({ view, onSort }: GridHeadProps) {
  const sorting = (sort: SortBy, name: string) => (
    <button type="button" className="grid-sort" onClick={() => onSort(sort, view.sort === sort ? !view.descending : false)}>
      {name}
      {view.sort === sort && <span aria-hidden="true">{view.descending ? ' ↓' : ' ↑'}</span>}
    </button>
  );
  const sorted = (...by: readonly SortBy[]) => ({ 'aria-sort': by.includes(view.sort) ? (view.descending ? ('descending' as const) : ('ascending' as const)) : ('none' as const) });
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-line">
        <div role="columnheader" className="cell-check"><span className="only-read-aloud">Select</span></div>
        <div role="columnheader" className="cell-rank" {...sorted('rank')}>{sorting('rank', '#')}</div>
        <div role="columnheader">Item</div>
        <div role="columnheader" {...sorted('score')}>{sorting('score', 'Score')}</div>
        <div role="columnheader">Missing</div>
        <div role="columnheader">Epic and sprint</div>
        <div role="columnheader" className="cell-estimate" {...sorted('estimate')}>{sorting('estimate', 'Estimate')}</div>
        <div role="columnheader" className="cell-age" {...sorted('age', 'changed')}>{sorting('age', 'Age')}{sorting('changed', 'Changed')}</div>
        <div role="columnheader">Status</div>
      </div>
    </div>
  );
}
