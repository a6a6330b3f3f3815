import * as v from 'valibot';

/** A stored entry; times are milliseconds since the epoch. */
export const entry = v.object({ key: v.string(), value: v.unknown(), createdAt: v.number(), updatedAt: v.number() });

export type Entry = Readonly<v.InferOutput<typeof entry>>;

/** The app's own key-value storage, in memory, in the order of keys. */
export interface KvsStore {
  get(key: string): Entry | undefined;
  set(key: string, value: unknown): Entry;
  delete(key: string): boolean;
  /** Entries whose key starts with the prefix and comes after `after`, in order of keys. */
  beginningWith(prefix: string, after: string | undefined, limit: number): readonly Entry[];
  all(): readonly Entry[];
}

export interface KvsOptions {
  /** The clock of the entries' times. */
  readonly now: () => Date;
  /** What an earlier run left. */
  readonly entries?: readonly Entry[];
  readonly changed?: () => void;
}

export function createKvsStore({ now, entries: left = [], changed = () => undefined }: KvsOptions): KvsStore {
  const entries = new Map(left.map((one) => [one.key, one]));
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      const time = now().getTime();
      const written = { key, value, createdAt: entries.get(key)?.createdAt ?? time, updatedAt: time };
      entries.set(key, written);
      changed();
      return written;
    },
    delete: (key) => {
      const was = entries.delete(key);
      if (was) changed();
      return was;
    },
    beginningWith: (prefix, after, limit) =>
      [...entries.values()]
        .filter(({ key }) => key.startsWith(prefix) && (after === undefined || key > after))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, limit),
    all: () => [...entries.values()],
  };
}
