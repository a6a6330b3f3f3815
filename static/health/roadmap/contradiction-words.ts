import type { Contradictions } from '../../../src/core/roadmap/contradictions';
import type { Day } from '../../../src/core/roadmap/day';
import { countText } from '../../../src/core/count-text';
import { epicDayText } from './epic-day-text';

export interface ContradictionLine {
  /** Key and summary of the epic. */
  readonly key: string;
  readonly summary: string;
  /** What does not fit; empty where the heading says it. */
  readonly what: string;
  /** Keys of the items that it is about. */
  readonly items: readonly string[];
  readonly remedy: string;
}

export interface ContradictionList {
  readonly id: keyof Contradictions;
  readonly title: string;
  readonly lines: readonly ContradictionLine[];
}

/** What does not fit together, in words, and what to do about each; lists without anything are left out. */
export function contradictionLists(found: Contradictions, today: Day, locale: string): readonly ContradictionList[] {
  const day = (one: Day): string => epicDayText(one, today, locale);
  const these = (count: number): string => (count === 1 ? 'this item' : `these ${count} items`);
  const lists: readonly ContradictionList[] = [
    {
      id: 'leftOver',
      title: 'Open items of epics that are done',
      lines: found.leftOver.map(({ work: { epic }, items }) => ({ ...named(epic), what: countText(items.length, 'open item'), items: keys(items), remedy: `Move ${these(items.length)} or reopen the epic.` })),
    },
    {
      id: 'pastDue',
      title: 'Past due, with items that are not ready',
      lines: found.pastDue.map(({ work: { epic }, items, due }) => ({ ...named(epic), what: `due ${day(due)}, ${countText(items.length, 'item')} not ready`, items: keys(items), remedy: `Refine ${these(items.length)}, move ${items.length === 1 ? 'it' : 'them'} out, or give the epic a new date.` })),
    },
    {
      id: 'dueAfterEpic',
      title: 'Items due after their epic',
      lines: found.dueAfterEpic.map(({ work: { epic }, items, due }) => ({ ...named(epic), what: `due ${day(due)}, ${countText(items.length, 'item')} due later`, items: keys(items), remedy: 'Change one of the dates.' })),
    },
    {
      id: 'startsAfterDue',
      title: 'Epics that start after they are due',
      lines: found.startsAfterDue.map(({ work: { epic }, start, due }) => ({ ...named(epic), what: `starts ${day(start)}, due ${day(due)}`, items: [], remedy: 'Change one of the dates.' })),
    },
    {
      id: 'empty',
      title: 'Open epics without any item',
      lines: found.empty.map(({ epic }) => ({ ...named(epic), what: '', items: [], remedy: 'Link its items, or close it.' })),
    },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

const named = ({ key, summary }: { readonly key: string; readonly summary: string }) => ({ key, summary });
const keys = (items: readonly { readonly facts: { readonly key: string } }[]): readonly string[] => items.map(({ facts }) => facts.key);
