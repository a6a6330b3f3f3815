/** Items in one value: few enough that copying them into the database or out of it never holds the page up. */
export const CHUNK_SIZE = 500;

/** Which ids stand in which chunk. */
export type Chunks = ReadonlyMap<number, readonly number[]>;

export interface ChunkPlan {
  /** As they will stand. */
  readonly chunks: Chunks;
  /** Numbers of the chunks that are new or not as they were. */
  readonly write: readonly number[];
  /** Numbers of the chunks that are left empty. */
  readonly remove: readonly number[];
}

/**
 * How to keep exactly these ids with as few writes as may be: an id stays in its chunk, what is gone leaves it, what is new fills chunks of its
 * own. Where chunks have become so empty that there are twice as many as it takes, all are written anew.
 */
export function chunkPlan(kept: Chunks, ids: readonly number[], changed: ReadonlySet<number>): ChunkPlan {
  if (kept.size > 2 * Math.ceil(ids.length / CHUNK_SIZE)) return { ...chunkPlan(new Map(), ids, changed), remove: [...kept.keys()].filter((number) => number >= Math.ceil(ids.length / CHUNK_SIZE)) };
  const wanted = new Set(ids);
  const chunks = new Map<number, readonly number[]>();
  const write: number[] = [];
  const remove: number[] = [];
  for (const [number, inside] of kept) {
    const left = inside.filter((id) => wanted.delete(id));
    if (left.length === 0) {
      remove.push(number);
      continue;
    }
    chunks.set(number, left);
    if (left.length < inside.length || left.some((id) => changed.has(id))) write.push(number);
  }
  const added = [...wanted];
  let number = Math.max(-1, ...kept.keys()) + 1;
  for (let from = 0; from < added.length; from += CHUNK_SIZE, number++) {
    chunks.set(number, added.slice(from, from + CHUNK_SIZE));
    write.push(number);
  }
  return { chunks, write, remove };
}
