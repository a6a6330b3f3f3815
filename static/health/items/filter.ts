import type { BacklogItem } from '../../../src/core/health/backlog-item';

export interface RankedItem {
  readonly item: BacklogItem;
  /** 1 for the item at the top of the backlog. */
  readonly rank: number;
}

/**
 * The items behind a figure, with the rank they have in the whole backlog.
 * @param keys null for all
 */
export function filtered(items: readonly BacklogItem[], keys: readonly string[] | null): readonly RankedItem[] {
  const ranked = items.map((item, index) => ({ item, rank: index + 1 }));
  if (keys === null) return ranked;
  const wanted = new Set(keys);
  return ranked.filter(({ item }) => wanted.has(item.facts.key));
}
