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

/** How items are told apart; groups with a lower place come first, of equals the one with the highest item in the backlog. */
interface Grouping {
  readonly idOf: (item: BacklogItem, open: OpenSprints) => string;
  /** Of the group that an item is in. */
  readonly nameOf: (item: BacklogItem, open: OpenSprints) => string;
  readonly placeOf: (item: BacklogItem, open: OpenSprints) => number;
}

const LAST = Number.POSITIVE_INFINITY;
const BANDS = ['ready', 'close', 'not-ready'] as const;
const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

const GROUPINGS: Readonly<Record<Exclude<GroupBy, 'none'>, Grouping>> = {
  epic: {
    idOf: ({ facts }) => facts.parent?.key ?? NONE,
    nameOf: ({ facts: { parent } }) => (parent === null ? 'No epic' : parent.summary || parent.key),
    placeOf: ({ facts }) => (facts.parent === null ? LAST : 0),
  },
  sprint: {
    idOf: (item, open) => String(sprintOf(item, open)?.id ?? NONE),
    nameOf: (item, open) => sprintOf(item, open)?.name ?? 'No sprint',
    placeOf: (item, open) => {
      const sprint = sprintOf(item, open);
      return sprint === null ? LAST : [...open.keys()].indexOf(sprint.id);
    },
  },
  band: {
    idOf: ({ readiness }) => readiness.band ?? NONE,
    nameOf: ({ readiness: { band } }) => (band === null ? 'Not scored' : BAND_NAMES[band]),
    placeOf: ({ readiness: { band } }) => (band === null ? LAST : BANDS.indexOf(band)),
  },
  status: {
    idOf: ({ facts: { status } }) => `${status.category} ${status.name}`,
    nameOf: ({ facts }) => facts.status.name,
    placeOf: ({ facts }) => CATEGORIES.indexOf(facts.status.category),
  },
  type: { idOf: ({ facts }) => facts.type.name, nameOf: ({ facts }) => facts.type.name, placeOf: () => 0 },
};

/** Every item in exactly one group, in the order in which it came; null where the list is not grouped. */
export function grouped(rows: readonly RankedItem[], by: GroupBy, open: OpenSprints): readonly ItemGroup[] | null {
  if (by === 'none') return null;
  const { idOf, nameOf, placeOf } = GROUPINGS[by];
  const members = new Map<string, RankedItem[]>();
  for (const row of rows) {
    const id = idOf(row.item, open);
    const group = members.get(id);
    if (group === undefined) members.set(id, [row]);
    else group.push(row);
  }
  const groups = [...members].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const top = own.reduce((least, { rank }) => Math.min(least, rank), first.rank);
    const points = own.reduce((sum, { item }) => sum + (item.facts.estimate ?? 0), 0);
    return [{ place: placeOf(first.item, open), top, group: { id, name: nameOf(first.item, open), rows: own, points } }];
  });
  groups.sort((a, b) => (a.place === b.place ? a.top - b.top : a.place - b.place));
  return groups.map(({ group }) => group);
}
