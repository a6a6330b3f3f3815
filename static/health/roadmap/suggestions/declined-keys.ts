import type { DeclinedEpic } from '../../../../src/contract/declined-epic';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import type { Epic } from '../../../../src/core/roadmap/epic';

/** A no whose issue and epic are both known here. */
export interface KnownNo {
  readonly item: BacklogItem;
  readonly epic: Epic;
}

/** The noes that are about items and epics of the page; one about an item that is finished or linked by now says nothing any more. */
export function knownNoes(declined: readonly DeclinedEpic[], items: readonly BacklogItem[], epics: readonly Epic[]): readonly KnownNo[] {
  const itemOf = new Map(items.map((item) => [item.facts.id, item]));
  const epicOf = new Map(epics.map((epic) => [epic.id, epic]));
  return declined.flatMap(({ issue, epic: id }) => {
    const item = itemOf.get(issue);
    const epic = epicOf.get(id);
    return item === undefined || item.facts.parent !== null || epic === undefined ? [] : [{ item, epic }];
  });
}

/** Keys of the declined epics, by the key of the item. */
export function declinedKeys(noes: readonly KnownNo[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { item, epic } of noes) found.set(item.facts.key, (found.get(item.facts.key) ?? new Set()).add(epic.key));
  return found;
}
