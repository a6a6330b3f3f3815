import type { BacklogFigures, BacklogItem } from '../../src/core/health/backlog-figures';

/** Which items the list shows: all, or those behind one of the figures. */
export type Filter = 'all' | 'ready-next' | 'orphans' | 'without-criteria';

export interface RankedItem {
  readonly item: BacklogItem;
  /** 1 for the item at the top of the backlog. */
  readonly rank: number;
}

/** The items behind a figure, with the rank they have in the whole backlog. */
export function filtered(items: readonly BacklogItem[], figures: BacklogFigures, filter: Filter): readonly RankedItem[] {
  const ranked = items.map((item, index) => ({ item, rank: index + 1 }));
  switch (filter) {
    case 'all':
      return ranked;
    case 'ready-next':
      return ranked.slice(0, figures.readyInFirst20.of).filter(({ item }) => item.readiness.band === 'ready');
    case 'orphans':
      return only(ranked, figures.orphans);
    case 'without-criteria':
      return only(ranked, figures.withoutCriteria);
  }
}

function only(ranked: readonly RankedItem[], keys: readonly string[]): readonly RankedItem[] {
  const wanted = new Set(keys);
  return ranked.filter(({ item }) => wanted.has(item.facts.key));
}
