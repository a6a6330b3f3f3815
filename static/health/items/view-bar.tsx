import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { FilterPanel } from './filter-panel';
import { GROUPINGS, noFilter, partsInUse, SORTS, type ItemsView } from './items-view';
import { Pick } from './pick';
import { SearchField } from './search-field';
import type { ArrangedItems } from './use-arranged';
import type { Show } from './use-items-view';
import { firstText, GROUP_NAMES, SORT_NAMES } from './view-words';

interface ViewBarProps {
  readonly view: ItemsView;
  readonly items: ArrangedItems;
  readonly onShow: Show;
}

/** Finds, filters, groups and sorts the list. The filter opens by itself when the address brings one. */
export function ViewBar({ view, items: { all, sprints }, onShow }: ViewBarProps) {
  const { filter, group, sort, descending } = view;
  const behindButton = partsInUse({ ...filter, text: '', figure: null, keys: null });
  const [open, setOpen] = useState(behindButton > 0);
  const panel = useId();
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) => values.map((value) => ({ value, name: names[value] }));
  const groupings = GROUPINGS.filter((one) => one !== 'sprint' || sprints.size > 0 || group === 'sprint');
  return (
    <div className="items-view">
      <div className="items-bar">
        <SearchField value={filter.text} onWords={(text) => onShow({ ...view, filter: { ...filter, text } }, true)} />
        <Pick label="Group by" value={group} choices={named(groupings, GROUP_NAMES)} onPick={(value) => onShow({ ...view, group: GROUPINGS.find((one) => one === value) ?? 'none' })} />
        <Pick label="Sort by" value={sort} choices={named(SORTS, SORT_NAMES)} onPick={(value) => onShow({ ...view, sort: SORTS.find((one) => one === value) ?? 'rank', descending: false })} />
        <Pick label="Order" value={descending ? 'desc' : 'asc'} choices={[{ value: 'asc', name: firstText(sort, false) }, { value: 'desc', name: firstText(sort, true) }]} onPick={(value) => onShow({ ...view, descending: value === 'desc' })} />
        <div className="items-buttons">
          <Button aria-expanded={open} aria-controls={panel} isSelected={open} onClick={() => setOpen(!open)}>{behindButton === 0 ? 'Filter' : `Filter (${behindButton})`}</Button>
          {partsInUse(filter) > 0 && <Button appearance="subtle" onClick={() => onShow({ ...view, filter: noFilter })}>Clear filter</Button>}
        </div>
      </div>
      <div id={panel} hidden={!open}>{open && <FilterPanel filter={filter} all={all} sprints={sprints} onFilter={(next) => onShow({ ...view, filter: next })} />}</div>
    </div>
  );
}
