/** A stored entry; times are milliseconds since the epoch. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The app's own key-value storage, in memory, in the order of keys. */
export interface KvsStore {
  get(key: string): Entry | undefined;
  set(key: string, value: unknown): Entry;
  delete(key: string): boolean;
  /** Entries whose key starts with the prefix and comes after `after`, in order of keys. */
  beginningWith(prefix: string, after: string | undefined, limit: number): readonly Entry[];
}

/** An empty store. `now` is the clock of the entries' times. */
export function createKvsStore(now: () => Date): KvsStore {
  const entries = new Map<string, Entry>();
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      const time = now().getTime();
      const entry = { key, value, createdAt: entries.get(key)?.createdAt ?? time, updatedAt: time };
      entries.set(key, entry);
      return entry;
    },
    delete: (key) => entries.delete(key),
    beginningWith: (prefix, after, limit) =>
      [...entries.values()]
        .filter(({ key }) => key.startsWith(prefix) && (after === undefined || key > after))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, limit),
  };
}
