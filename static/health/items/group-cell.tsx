import { numberText } from '../../../src/core/health/figure-text';
import { countText } from '../../../src/core/count-text';
import type { ItemGroup } from './group';

interface GroupCellProps {
  readonly group: ItemGroup;
  readonly open: boolean;
  readonly active: boolean;
  readonly onFold: (id: string) => void;
}

/** The heading of a group, with how much is in it. */
export function GroupCell({ group, open, active, onFold }: GroupCellProps) {
  return (
    <div role="gridcell" className="cell-group">
      <button type="button" className="group-fold" aria-expanded={open} tabIndex={active ? 0 : -1} onClick={() => onFold(group.id)}>
        <span aria-hidden="true" className="group-mark">{open ? '▾' : '▸'}</span>
        {group.name} 
        <span className="subtle small">{`${countText(group.rows.length, 'item')}, ${countText(Number(numberText(group.points)), 'point')}`}</span>
      </button>
    </div>
  );
}
