import type { IndexedItem, SuggestionIndex } from './suggestion-index';
import type { LinkableItem } from './suggestion-input';

/** The item as the index sees it: what the item itself was counted as is taken out, so that it never speaks for its own epic. */
export interface Question {
  readonly item: LinkableItem;
  /** Its own number and epic; null for an orphan. */
  readonly self: (IndexedItem & { readonly number: number }) | null;
  /** Linked items without itself. */
  readonly others: number;
}

export function questionOf(index: SuggestionIndex, item: LinkableItem): Question {
  const number = index.itemOf.get(item.key);
  const own = number === undefined ? undefined : index.items[number];
  return { item, self: number === undefined || own === undefined ? null : { ...own, number }, others: index.items.length - (own ? 1 : 0) };
}
