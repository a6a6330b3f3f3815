import { NONE, type ItemsView } from './items-view';

/** Whether a view cannot be shown without knowing which sprints have ended. */
export const needsSprints = ({ group, filter }: ItemsView): boolean => group === 'sprint' || filter.sprint === NONE;

/** The view without what the sprints are needed for: where they could not be read, nobody can say that an item is in none. */
export const withoutSprints = (view: ItemsView): ItemsView => ({
  ...view,
  group: view.group === 'sprint' ? 'none' : view.group,
  filter: { ...view.filter, sprint: view.filter.sprint === NONE ? null : view.filter.sprint },
});
