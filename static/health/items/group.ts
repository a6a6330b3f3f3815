import { BAND_NAMES } from '../../../src/core/readiness/band-name';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { RankedItem } from './filter';
import { NONE, type GroupBy } from './items-view';
import { sprintOf, type OpenSprints } from './open-sprints';

export interface ItemGroup {
  /** Unique within one grouping. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly RankedItem[];
  /** Sum of the estimates; items without one count nothing. */
  readonly points: number;
}

/** Which group an item belongs to; groups with a lower place come first, of equals the one with the highest item in the backlog. */
interface Belongs {
  readonly id: string;
  readonly name: string;
  readonly place: number;
}

const LAST = Number.POSITIVE_INFINITY;
const BANDS = ['ready', 'close', 'not-ready'] as const;
const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

const GROUPERS: Readonly<Record<Exclude<GroupBy, 'none'>, (item: BacklogItem, sprints: readonly number[], open: OpenSprints) => Belongs>> = {
  epic: ({ facts: { parent } }) => (parent === null ? { id: NONE, name: 'No epic', place: LAST } : { id: parent.key, name: parent.summary || parent.key, place: 0 }),
  sprint: (item, order, open) => {
    const sprint = sprintOf(item, open);
    return sprint === null ? { id: NONE, name: 'No sprint', place: LAST } : { id: String(sprint.id), name: sprint.name, place: order.indexOf(sprint.id) };
  },
  band: ({ readiness: { band } }) => (band === null ? { id: NONE, name: 'Not scored', place: LAST } : { id: band, name: BAND_NAMES[band], place: BANDS.indexOf(band) }),
  status: ({ facts: { status } }) => ({ id: `${status.category} ${status.name}`, name: status.name, place: CATEGORIES.indexOf(status.category) }),
  type: ({ facts: { type } }) => ({ id: type.name, name: type.name, place: 0 }),
};

/** Every item in exactly one group, in the order in which it came; null where the list is not grouped. */
export function grouped(rows: readonly RankedItem[], by: GroupBy, open: OpenSprints): readonly ItemGroup[] | null {
  if (by === 'none') return null;
  const order = [...open.keys()];
  const found = new Map<string, Belongs & { readonly rows: RankedItem[]; points: number; top: number }>();
  for (const row of rows) {
    const belongs = GROUPERS[by](row.item, order, open);
    const group = found.get(belongs.id) ?? { ...belongs, rows: [], points: 0, top: row.rank };
    found.set(belongs.id, group);
    group.rows.push(row);
    group.points += row.item.facts.estimate ?? 0;
    group.top = Math.min(group.top, row.rank);
  }
  const groups = [...found.values()].sort((a, b) => (a.place === b.place ? a.top - b.top : a.place - b.place));
  return groups.map(({ id, name, rows: own, points }) => ({ id, name, rows: own, points }));
}
