import { compareKeys } from './compare-keys';
import type { EpicToFill, LinkableItem } from './suggestion-input';
import { TraitTable } from './trait-table';

/** What items have in common with those of an epic; a person is a trait like a label. */
export const TRAITS = ['term', 'component', 'version', 'label', 'reporter', 'assignee'] as const;
export type Trait = (typeof TRAITS)[number];

/** The linked items of a project, counted once, so that each question afterwards looks only at what an item says. */
export interface SuggestionIndex {
  /** In the order of their keys; elsewhere an epic is its number here. */
  readonly epics: readonly EpicToFill[];
  readonly epicOf: ReadonlyMap<string, number>;
  /** The items of these epics in the order in which they were made; elsewhere an item is its number here. */
  readonly items: readonly IndexedItem[];
  readonly itemOf: ReadonlyMap<string, number>;
  /** Of each item its epic and 1 / root of (number of words + 4), side by side, because the search for similar items reads nothing else. */
  readonly homes: Int32Array;
  readonly shortness: Float64Array;
  /** The numbers of the items of each epic. */
  readonly itemsOf: readonly (readonly number[])[];
  readonly traits: Readonly<Record<Trait, TraitTable>>;
  /** The epics whose own text has a word. */
  readonly ownWords: ReadonlyMap<string, readonly number[]>;
}

export interface IndexedItem {
  readonly item: LinkableItem;
  readonly epic: number;
}

export function traitsOf({ signals, reporter, assignee }: LinkableItem, trait: Trait): readonly string[] {
  switch (trait) {
    case 'term': return signals.terms;
    case 'component': return signals.components;
    case 'version': return signals.fixVersions;
    case 'label': return signals.labels;
    case 'reporter': return reporter === null ? [] : [reporter];
    case 'assignee': return assignee === null ? [] : [assignee];
  }
}

/** Evens out that an item with few words is like none, and one with many like all. */
const SHORT = 4;
/** Items that are counted between two breaths of a screen. */
const AT_ONCE = 250;

/**
 * Counts the linked items. The order of the input does not matter; orphans and items of epics that are not given are left out. A generator, so
 * that a screen can breathe between two steps.
 * @param epics issues of level 1 only: what stands above an epic is never suggested, so it must not be here
 */
export function* indexSteps(items: readonly LinkableItem[], epics: readonly EpicToFill[]): Generator<undefined, SuggestionIndex> {
  const ordered = [...epics].sort((a, b) => compareKeys(a.key, b.key));
  const epicOf = new Map(ordered.map(({ key }, epic) => [key, epic]));
  const linked = items
    .flatMap((item): IndexedItem[] => {
      const epic = item.epic === null ? undefined : epicOf.get(item.epic);
      return epic === undefined ? [] : [{ item, epic }];
    })
    .sort((a, b) => a.item.id - b.item.id || compareKeys(a.item.key, b.item.key));
  yield;
  const itemsOf = ordered.map((): number[] => []);
  const traits = { term: new TraitTable(), component: new TraitTable(), version: new TraitTable(), label: new TraitTable(), reporter: new TraitTable(), assignee: new TraitTable() };
  for (const [number, { item, epic }] of linked.entries()) {
    itemsOf[epic]?.push(number);
    for (const trait of TRAITS) traits[trait].add(traitsOf(item, trait), number, epic);
    if (number % AT_ONCE === AT_ONCE - 1) yield;
  }
  yield;
  const homes = Int32Array.from(linked, ({ epic }) => epic);
  const shortness = Float64Array.from(linked, ({ item }) => 1 / Math.sqrt(item.signals.terms.length + SHORT));
  return { epics: ordered, epicOf, items: linked, homes, shortness, itemOf: new Map(linked.map(({ item }, number) => [item.key, number])), itemsOf, traits, ownWords: ownWords(ordered) };
}

function ownWords(epics: readonly EpicToFill[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  epics.forEach(({ signals }, epic) => {
    for (const term of signals.terms) found.set(term, [...(found.get(term) ?? []), epic]);
  });
  return found;
}

/** Items of epics that are open: only these say what a good suggestion is, because a closed epic is never suggested. */
export const ofOpenEpics = ({ items, epics }: SuggestionIndex): readonly IndexedItem[] => items.filter(({ epic }) => epics[epic]?.open === true);
