/** Keeps work with the same concurrency key to its limit; who comes while all slots are taken waits in order. */
export interface Slots {
  /** Runs the work at once or when a slot is free. Keys count over the whole installation. */
  run(concurrency: { readonly key: string; readonly limit: number } | null, work: () => Promise<void>): Promise<void>;
}

export function createSlots(): Slots {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    async run(concurrency, work) {
      if (concurrency === null) return work();
      const { key, limit } = concurrency;
      const taken = running.get(key) ?? 0;
      // a slot that is given on stays counted
      if (taken < limit) running.set(key, taken + 1);
      else await new Promise<void>((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
      try {
        await work();
      } finally {
        const next = waiting.get(key)?.shift();
        if (next !== undefined) next();
        else running.set(key, (running.get(key) ?? 1) - 1);
      }
    },
  };
}
