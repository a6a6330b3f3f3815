/** What is done once for each item of a list. `count` is known for a list that the expression writes itself, null for another. */
export interface Loop {
  /** The part of the source that gives the list. */
  readonly list: string;
  readonly count: number | null;
}

const letters = ['N', 'M', 'K', 'L', 'P', 'Q', 'R', 'S'];

/** How many expensive operations an expression may make: a sum of products of list lengths. */
export class Formula {
  private readonly terms = new Map<string, { readonly lists: readonly string[]; factor: number }>();

  /** One operation, done for each item of these loops. */
  add(loops: readonly Loop[]): void {
    const lists = loops.flatMap(({ list, count }) => (count === null ? [list] : [])).sort();
    const factor = loops.reduce((product, { count }) => product * (count ?? 1), 1);
    if (factor === 0) return;
    const key = JSON.stringify(lists);
    const term = this.terms.get(key);
    if (term === undefined) this.terms.set(key, { lists, factor });
    else term.factor += factor;
  }

  /** The documented forms: `0`, `2`, `N`, `1 + 2 * N`; `variables` says which list each letter counts. */
  write(): { readonly text: string; readonly variables: Readonly<Record<string, string>> } {
    const names = new Map<string, string>();
    const nameOf = (list: string): string => {
      const known = names.get(list);
      if (known !== undefined) return known;
      const name = letters[names.size] ?? `N${names.size}`;
      names.set(list, name);
      return name;
    };
    const terms = [...this.terms.values()].sort((left, right) => left.lists.length - right.lists.length);
    const text = terms.map(({ lists, factor }) => [...(factor === 1 && lists.length > 0 ? [] : [String(factor)]), ...lists.map(nameOf)].join(' * ')).join(' + ');
    return { text: text === '' ? '0' : text, variables: Object.fromEntries([...names].map(([list, name]) => [name, list])) };
  }
}
