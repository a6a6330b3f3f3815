import { useCallback, useMemo } from 'react';
import { useHealthData } from '../health-data';
import type { ItemsView } from './items-view';
import { queryOf, viewOf } from './view-address';

/** Shows the list another way. `typing` takes the turn of the view so far, so that going back does not go letter by letter. */
export type Show = (view: ItemsView, typing?: boolean) => void;

/** The view that the address names, and the way to another. The same address gives the same object. */
export function useItemsView(): [ItemsView, Show] {
  const { place, go } = useHealthData();
  const address = new URLSearchParams(place.query).toString();
  const view = useMemo(() => viewOf(Object.fromEntries(new URLSearchParams(address))), [address]);
  const show = useCallback<Show>((next, typing) => go({ route: 'items', query: queryOf(next) }, typing), [go]);
  return [view, show];
}
