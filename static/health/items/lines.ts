import type { RankedItem } from './filter';
import type { ItemGroup } from './group';

/** One line of the list: an item, or the heading of a group. */
export type Line =
  | { readonly kind: 'item'; readonly id: string; readonly row: RankedItem }
  | { readonly kind: 'group'; readonly id: string; readonly group: ItemGroup; readonly open: boolean };

const itemLine = (row: RankedItem): Line => ({ kind: 'item', id: row.item.facts.key, row });

/**
 * The lines from top to bottom; a group that is folded shows only its heading.
 * @param folded ids of groups
 */
export function linesOf(rows: readonly RankedItem[], groups: readonly ItemGroup[] | null, folded: ReadonlySet<string>): readonly Line[] {
  if (groups === null) return rows.map(itemLine);
  return groups.flatMap((group): readonly Line[] => {
    const open = !folded.has(group.id);
    // no issue key holds a colon
    const heading: Line = { kind: 'group', id: `group:${group.id}`, group, open };
    return open ? [heading, ...group.rows.map(itemLine)] : [heading];
  });
}
