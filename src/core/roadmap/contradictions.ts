import type { BacklogItem } from '../health/backlog-item';
import type { Day } from './day';
import { dueOf, isOpen } from './epic';
import type { EpicWork, RoadmapInput } from './roadmap-input';

/** What does not fit together on the roadmap. Epics and items in the order in which they came. */
export interface Contradictions {
  /** Open epics without any item, open or done. */
  readonly empty: readonly EpicWork[];
  /** Open items of epics that are done. */
  readonly leftOver: readonly { readonly work: EpicWork; readonly items: readonly BacklogItem[] }[];
  /** Open epics past their due date that still have items which are not ready. */
  readonly pastDue: readonly { readonly work: EpicWork; readonly due: Day; readonly items: readonly BacklogItem[] }[];
  /** Open items that are due after their epic is. */
  readonly dueAfterEpic: readonly { readonly work: EpicWork; readonly due: Day; readonly items: readonly BacklogItem[] }[];
  /** Epics that start after they are due. */
  readonly startsAfterDue: readonly { readonly work: EpicWork; readonly start: Day; readonly due: Day }[];
}

/** Finds them among the epics and items that the reader may see. */
export function contradictions({ works, today }: RoadmapInput): Contradictions {
  const open = works.filter(({ epic }) => isOpen(epic));
  const dated = open.flatMap((work) => {
    const due = dueOf(work.epic);
    return due === null ? [] : [{ work, due }];
  });
  return {
    empty: open.filter((work) => work.open.length === 0 && work.done.length === 0),
    leftOver: works.filter((work) => !isOpen(work.epic)).flatMap((work) => some(work, () => true)),
    pastDue: dated.filter(({ due }) => due < today).flatMap(({ work, due }) => some(work, ({ readiness }) => readiness.band !== 'ready').map((found) => ({ ...found, due }))),
    dueAfterEpic: dated.flatMap(({ work, due }) => some(work, ({ signals }) => (signals?.due ?? '') > due).map((found) => ({ ...found, due }))),
    startsAfterDue: dated.flatMap(({ work, due }) => (work.epic.start !== null && work.epic.start > due ? [{ work, start: work.epic.start, due }] : [])),
  };
}

/** The epic with those of its open items that match; empty without any. */
const some = (work: EpicWork, matches: (item: BacklogItem) => boolean) => {
  const items = work.open.filter(matches);
  return items.length === 0 ? [] : [{ work, items }];
};
