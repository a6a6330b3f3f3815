import type { HealthFields } from '../backlog-query';
import type { Judging } from '../judging';
import type { Breathe } from './breathe';
import { knownItem, type KnownItem } from './known-item';

export interface JudgedBatch {
  /** By id; null for what is no item of the list. */
  readonly judged: ReadonlyMap<number, KnownItem | null>;
  /** Ids of issues of a shape that we do not know: one of them must not keep all others from being read. */
  readonly unread: readonly number[];
}

/** Judges issues one after the other, with the page answering in between. */
export async function judgeBatch(raw: ReadonlyMap<number, unknown>, fields: HealthFields, judging: Judging, now: number, breathe: Breathe): Promise<JudgedBatch> {
  const judged = new Map<number, KnownItem | null>();
  const unread: number[] = [];
  for (const [id, issue] of raw) {
    await breathe();
    try {
      judged.set(id, knownItem(issue, fields, judging, now));
    } catch {
      unread.push(id);
    }
  }
  return { judged, unread };
}
