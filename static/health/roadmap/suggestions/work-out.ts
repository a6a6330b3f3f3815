import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { isOpen, type Epic } from '../../../../src/core/roadmap/epic';
import { linkableItem } from '../../../../src/core/roadmap/suggestion-input';
import { suggesterSteps, suggestFor, type Suggester, type Suggestion } from '../../../../src/core/roadmap/suggest-epics';

/** An item without an epic and where it may belong, the likeliest first. */
export interface Orphan {
  readonly item: BacklogItem;
  readonly suggestions: readonly Suggestion[];
}

export interface WorkedOut {
  readonly suggester: Suggester;
  /** Those for which something is said, in rank order. */
  readonly orphans: readonly Orphan[];
  /** Items without an epic, with those for which nothing is said. */
  readonly all: number;
}

/**
 * Suggestions for all items without an epic, in steps of a few milliseconds.
 * @param items in rank order
 * @param declined keys of epics by the key of the item for which somebody said no to them
 */
export function* workOutSteps(items: readonly BacklogItem[], epics: readonly Epic[], declined: ReadonlyMap<string, ReadonlySet<string>>): Generator<undefined, WorkedOut> {
  const linkable = items.map(linkableItem);
  const suggester = yield* suggesterSteps(linkable.filter((one) => one !== null), epics.map((epic) => ({ key: epic.key, open: isOpen(epic), signals: epic.signals })));
  const orphans: Orphan[] = [];
  let all = 0;
  for (const [place, item] of items.entries()) {
    const asked = linkable[place];
    if (asked === undefined || asked === null || asked.epic !== null) continue;
    all += 1;
    const suggestions = suggestFor(suggester, asked, declined.get(item.facts.key));
    if (suggestions.length > 0) orphans.push({ item, suggestions });
    yield;
  }
  return { suggester, orphans, all };
}
