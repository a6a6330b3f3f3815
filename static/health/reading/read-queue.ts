/** Ids that are still to be read, in the order in which they should be. */
export interface ReadQueue {
  add(ids: readonly number[]): void;
  /** Before all others: what a failure left, and what somebody waits for. */
  addFirst(ids: readonly number[]): void;
  /** Up to so many; none while fewer than that wait and more may come. */
  take(most: number, moreMayCome: boolean): readonly number[] | null;
  readonly isEmpty: () => boolean;
}

export function createReadQueue(): ReadQueue {
  let waiting: number[] = [];
  const without = (ids: readonly number[]): number[] => {
    const others = new Set(ids);
    return waiting.filter((id) => !others.has(id));
  };
  return {
    add: (ids) => waiting.push(...ids),
    addFirst: (ids) => (waiting = [...new Set(ids), ...without(ids)]),
    take: (most, moreMayCome) => {
      if (waiting.length === 0 || (moreMayCome && waiting.length < most)) return null;
      return waiting.splice(0, most);
    },
    isEmpty: () => waiting.length === 0,
  };
}
