import { countText } from '../../../src/core/count-text';
import { Pick } from '../items/pick';
import { EPIC_SORTS, SHOW_NAMES, SHOWS, type EpicSort, type EpicView } from './epic-view';
import type { ShowEpics } from './use-epic-view';

export const SORT_NAMES: Readonly<Record<EpicSort, string>> = {
  due: 'Due date',
  rank: 'Rank',
  state: 'Status',
  progress: 'Progress',
  ready: 'Share of ready items',
  fuel: 'How long ready work lasts',
  forecast: 'Forecast',
  blocked: 'Blocked items',
};

/** Which epics are shown and in which order; the heads of the columns sort as well, where there is room for them. */
export function EpicsBar({ view, shown, all, onShow }: { readonly view: EpicView; readonly shown: number; readonly all: number; readonly onShow: ShowEpics }) {
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) => values.map((value) => ({ value, name: names[value] }));
  return (
    <div className="items-bar">
      <Pick label="Show" value={view.show} choices={named(SHOWS, SHOW_NAMES)} onPick={(value) => onShow({ ...view, show: SHOWS.find((one) => one === value) ?? 'open', open: null })} />
      <Pick label="Sort by" value={view.sort} choices={named(EPIC_SORTS, SORT_NAMES)} onPick={(value) => onShow({ ...view, sort: EPIC_SORTS.find((one) => one === value) ?? 'due', descending: false }, true)} />
      <p className="items-count" role="status">{shown === all ? countText(all, 'epic') : `${shown} of ${countText(all, 'epic')}`}</p>
    </div>
  );
}
