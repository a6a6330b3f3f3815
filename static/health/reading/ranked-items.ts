import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { KnownItem } from './known-item';

/** The list as it fills: ids in rank order, and what was read of them. */
export interface RankedItems {
  readonly ids: readonly number[];
  readonly known: ReadonlyMap<number, KnownItem>;
  /** How many of the ids have been looked at, whether they are items or not. */
  readonly read: () => number;
  /** Appends what a search listed next; an issue that moved between two pages keeps its first place. */
  list(ids: readonly number[]): void;
  has(id: number): boolean;
  /** @param item null for an issue that is no item of the list, or not any more */
  place(id: number, item: KnownItem | null): void;
  /** The items from the top down to the first one that has not been read: what comes later only ever follows, and no row jumps. */
  shown(): readonly BacklogItem[];
}

export function createRankedItems(): RankedItems {
  const ids: number[] = [];
  const places = new Map<number, number>();
  const known = new Map<number, KnownItem>();
  const looked = new Set<number>();
  let items: BacklogItem[] = [];
  let reached = 0;
  return {
    ids,
    known,
    read: () => looked.size,
    list: (more) => {
      for (const id of more) if (!places.has(id)) places.set(id, ids.push(id) - 1);
    },
    has: (id) => places.has(id),
    place: (id, item) => {
      looked.add(id);
      if (item === null) known.delete(id);
      else known.set(id, item);
      if ((places.get(id) ?? 0) >= reached) return;
      items = [];
      reached = 0;
    },
    shown: () => {
      for (let id = ids[reached]; id !== undefined && looked.has(id); id = ids[++reached]) {
        const one = known.get(id);
        if (one) items.push(one.item);
      }
      return [...items];
    },
  };
}
