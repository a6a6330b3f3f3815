import type { GroupBy, ItemsView, SortBy } from './items-view';

export const GROUP_NAMES: Readonly<Record<GroupBy, string>> = { none: 'Nothing', epic: 'Epic', sprint: 'Sprint', band: 'Readiness', status: 'Status', type: 'Issue type' };

export const SORT_NAMES: Readonly<Record<SortBy, string>> = { rank: 'Rank', score: 'Score', estimate: 'Estimate', age: 'Age', changed: 'Last change' };

/** What stands first, in a few words: the ends of a sort are "lowest" and "highest" for numbers, and something else for rank and time. */
const FIRST: Readonly<Record<SortBy, readonly [up: string, down: string]>> = {
  rank: ['top of the backlog first', 'end of the backlog first'],
  score: ['lowest first', 'highest first'],
  estimate: ['smallest first', 'largest first'],
  age: ['youngest first', 'oldest first'],
  changed: ['longest ago first', 'latest first'],
};

export const firstText = ({ sort, descending }: Pick<ItemsView, 'sort' | 'descending'>): string => FIRST[sort][descending ? 1 : 0];

/** The heading of the list: "Items in rank order", "Items by score, lowest first". */
export const headingText = (view: Pick<ItemsView, 'sort' | 'descending'>): string =>
  view.sort === 'rank' && !view.descending ? 'Items in rank order' : `Items by ${SORT_NAMES[view.sort].toLowerCase()}, ${firstText(view)}`;
