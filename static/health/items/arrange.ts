import { filtered, type FilterWorld, type RankedItem } from './filter';
import { grouped, type ItemGroup } from './group';
import type { ItemsView } from './items-view';
import { sorted } from './sort';

export interface Arranged {
  /** Every item that is shown, group after group. */
  readonly rows: readonly RankedItem[];
  readonly groups: readonly ItemGroup[] | null;
}

/** What a view shows of the backlog. */
export function arranged(all: readonly RankedItem[], { filter, group, sort, descending }: ItemsView, world: FilterWorld): Arranged {
  const rows = sorted(filtered(all, filter, world), sort, descending);
  const groups = grouped(rows, group, world.sprints);
  return { rows: groups?.flatMap((one) => one.rows) ?? rows, groups };
}
