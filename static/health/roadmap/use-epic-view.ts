import { useCallback, useMemo } from 'react';
import { useHealthData } from '../health-data';
import { epicQueryOf, epicViewOf, type EpicView } from './epic-view';

/** Shows the epics another way. `instead`: takes the turn of the view so far, so that going back leaves the page. */
export type ShowEpics = (view: EpicView, instead?: boolean) => void;

/** The view that the address names, and the way to another. The same address gives the same object. */
export function useEpicView(): [EpicView, ShowEpics] {
  const { place, go } = useHealthData();
  const address = new URLSearchParams(place.query).toString();
  const view = useMemo(() => epicViewOf(Object.fromEntries(new URLSearchParams(address))), [address]);
  const show = useCallback<ShowEpics>((next, instead) => go({ route: 'roadmap', query: epicQueryOf(next) }, instead), [go]);
  return [view, show];
}
