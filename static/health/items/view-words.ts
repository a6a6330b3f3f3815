import type { GroupBy, ItemsView, SortBy } from './items-view';

export const GROUP_NAMES: Readonly<Record<GroupBy, string>> = { none: 'Nothing', epic: 'Epic', sprint: 'Sprint', band: 'Readiness', status: 'Status', type: 'Issue type' };

export const SORT_NAMES: Readonly<Record<SortBy, string>> = { rank: 'Rank', score: 'Score', estimate: 'Estimate', age: 'Age', changed: 'Last change' };

/** What stands first, in either order. */
const FIRST: Readonly<Record<SortBy, readonly [up: string, down: string]>> = {
  rank: ['Top first', 'Bottom first'],
  score: ['Lowest first', 'Highest first'],
  estimate: ['Smallest first', 'Largest first'],
  age: ['Youngest first', 'Oldest first'],
  changed: ['Longest ago first', 'Latest first'],
};

export const firstText = (sort: SortBy, descending: boolean): string => FIRST[sort][descending ? 1 : 0];

/** The heading of the list: "Items in rank order", "Items by score, lowest first". */
export const headingText = ({ sort, descending }: Pick<ItemsView, 'sort' | 'descending'>): string =>
  sort === 'rank' && !descending ? 'Items in rank order' : `Items by ${SORT_NAMES[sort].toLowerCase()}, ${firstText(sort, descending).toLowerCase()}`;
