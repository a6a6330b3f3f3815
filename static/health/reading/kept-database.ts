import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PackedItems } from './packed-items';

/** The list of one project, as one person sees it, judged in one way. */
export interface KeptList {
  /** Names the person, the project and all that a judgement depends on. */
  readonly key: string;
  readonly accountId: string;
  readonly projectId: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly readAt: number;
  /** Numbers of its chunks. */
  readonly chunks: readonly number[];
}

interface KeptSchema extends DBSchema {
  lists: { key: string; value: KeptList };
  chunks: { key: [list: string, chunk: number]; value: PackedItems };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

const NAME = 'ready-done-backlog';

/** In the reader's own browser, below the app's own origin. Rejects where the browser allows no database. */
export const openKept = (): Promise<KeptDatabase> =>
  openDB<KeptSchema>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('lists', { keyPath: 'key' });
      database.createObjectStore('chunks');
    },
  });

/** Every chunk of a list: numbers sort before any text. */
export const chunksOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Deletes a list with all that is in it. */
export async function deleteList(database: KeptDatabase, key: string): Promise<void> {
  const both = database.transaction(['lists', 'chunks'], 'readwrite');
  await Promise.all([both.objectStore('lists').delete(key), both.objectStore('chunks').delete(chunksOf(key)), both.done]);
}
