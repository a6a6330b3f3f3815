/** The linked items that have a trait: a word, a component, a label, a person. */
export interface TraitCount {
  /** Their numbers in the index, ascending. */
  readonly items: readonly number[];
  /** How many of them each epic holds, by its number. */
  readonly byEpic: ReadonlyMap<number, number>;
}

/** One kind of trait over the linked items of a project. */
export class TraitTable {
  private readonly counts = new Map<string, { readonly items: number[]; readonly byEpic: Map<number, number> }>();

  add(traits: readonly string[], item: number, epic: number): void {
    for (const trait of traits) {
      const found = this.counts.get(trait) ?? { items: [], byEpic: new Map<number, number>() };
      found.items.push(item);
      found.byEpic.set(epic, (found.byEpic.get(epic) ?? 0) + 1);
      this.counts.set(trait, found);
    }
  }

  of(trait: string): TraitCount | undefined {
    return this.counts.get(trait);
  }
}
