import type { Answer } from '../answer';
import type { Act, Look } from './act';

/** What a change of one field needs to know of the field; values are what REST compares by (a number, a key). */
export interface FieldChange<V> {
  readonly to: V;
  readonly read: (key: string) => Promise<Answer<V>>;
  readonly write: (key: string, value: V) => Promise<Answer<unknown>>;
  /** Why nothing was done where the field had this value before; an end of "It has ...". */
  readonly says: (value: V) => string;
}

/**
 * Sets one field of each issue to the same value, where it still has the value that the preview showed. An undo puts back what was there,
 * where ours still stands.
 */
export function fieldAct<V extends string | number | null>({ to, read, write, says }: FieldChange<V>): Act<V, { readonly before: V }> {
  const set = (key: string, value: V, before: V): Look<{ readonly before: V }> => ({
    kind: 'write',
    undo: { before },
    send: async () => {
      const answer = await write(key, value);
      return answer.ok ? { ok: true, value: { before } } : answer;
    },
  });
  return {
    look: async ({ key, seen }, tried) => {
      const now = await read(key);
      if (!now.ok) return { kind: 'unread', failure: now.failure };
      if (now.value === to) return tried === null ? { kind: 'leave', why: `It has ${says(to)} already.` } : { kind: 'there', undo: tried };
      return now.value === seen ? set(key, to, seen) : { kind: 'leave', why: `It was changed meanwhile: it has ${says(now.value)} now.` };
    },
    lookBack: async ({ key }, { before }) => {
      const now = await read(key);
      if (!now.ok) return { kind: 'unread', failure: now.failure };
      if (now.value === before) return { kind: 'there', undo: { before } };
      return now.value === to ? set(key, before, before) : { kind: 'leave', why: `It was changed since: it has ${says(now.value)} now.` };
    },
  };
}
