import type { RankedItem } from './filter';
import type { ItemGroup } from './group';

/** One line of the list: an item, or the heading of a group. */
export type Line =
  | { readonly kind: 'item'; readonly id: string; readonly row: RankedItem }
  | { readonly kind: 'group'; readonly id: string; readonly group: ItemGroup; readonly open: boolean };

/**
 * The lines from top to bottom; a group that is folded shows only its heading.
 * @param folded ids of groups
 */
export function linesOf(rows: readonly RankedItem[], groups: readonly ItemGroup[] | null, folded: ReadonlySet<string>): readonly Line[] {
  const lines: Line[] = [];
  const add = (row: RankedItem): void => void lines.push({ kind: 'item', id: row.item.facts.key, row });
  if (groups === null) rows.forEach(add);
  for (const group of groups ?? []) {
    const open = !folded.has(group.id);
    // no issue key holds a colon
    lines.push({ kind: 'group', id: `group:${group.id}`, group, open });
    if (open) group.rows.forEach(add);
  }
  return lines;
}
