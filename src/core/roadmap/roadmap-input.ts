import type { BacklogItem } from '../health/backlog-item';
import type { HealthInput } from '../health/health-input';
import { daysAfter, type Day } from './day';
import { dueOf, isOpen, type DoneItem, type Epic } from './epic';

/** An epic with its items. */
export interface EpicWork {
  readonly epic: Epic;
  /** In rank order. */
  readonly open: readonly BacklogItem[];
  readonly done: readonly DoneItem[];
}

/** What every figure of the roadmap is made from. */
export interface RoadmapInput {
  readonly health: HealthInput;
  /** Today where the reader is. */
  readonly today: Day;
  readonly works: readonly EpicWork[];
  /** Open epics whose due date is behind us or within the next thirteen weeks. */
  readonly dueNext: readonly EpicWork[];
  /** Open items that are scored and have no parent. */
  readonly orphans: readonly BacklogItem[];
}

/** A quarter, the usual length of what a roadmap calls "now" and "next". */
export const DUE_NEXT_DAYS = 91;

/** Joins the epics with the open items of the health page and the finished ones. Items of other projects' epics belong to none. */
export function roadmapInput(epics: readonly Epic[], health: HealthInput, done: readonly DoneItem[], today: Day): RoadmapInput {
  const openBy = grouped(health.items, ({ facts }) => facts.parent?.key ?? null);
  const doneBy = grouped(done, ({ epic }) => epic);
  const works = epics.map((epic) => ({ epic, open: openBy.get(epic.key) ?? [], done: doneBy.get(epic.key) ?? [] }));
  const until = daysAfter(today, DUE_NEXT_DAYS);
  const dueNext = works.filter(({ epic }) => isOpen(epic) && (dueOf(epic) ?? '9999') <= until);
  return { health, today, works, dueNext, orphans: health.items.filter(({ facts }) => facts.parent === null) };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
