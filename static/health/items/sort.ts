import type { RankedItem } from './filter';
import type { SortBy } from './items-view';

/** The number by which an item is sorted; null where it has none. */
const NUMBERS: Readonly<Record<SortBy, (row: RankedItem) => number | null>> = {
  rank: ({ rank }) => rank,
  score: ({ item }) => item.readiness.score,
  estimate: ({ item }) => item.facts.estimate ?? null,
  // the younger one was created later
  age: ({ item }) => negative(item.life?.created),
  changed: ({ item }) => item.life?.updated ?? null,
};

const negative = (value: number | null | undefined): number | null => (typeof value === 'number' ? -value : null);

/** Sorted by one number, the smallest first or last. Items without it stand at the end either way; of equals the one with the higher rank comes first. */
export function sorted(rows: readonly RankedItem[], by: SortBy, descending: boolean): readonly RankedItem[] {
  const numberOf = NUMBERS[by];
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: numberOf(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.row.rank - b.row.rank;
    return (a.value - b.value) * sign || a.row.rank - b.row.rank;
  });
  return keyed.map(({ row }) => row);
}
