import type { HealthFields } from '../backlog-query';
import type { KnownItem } from './known-item';

/** Items as they were read, and since when changes have to be asked for. */
export interface KeptItems {
  /** When the reading began, in milliseconds since 1970-01-01 UTC by the reader's clock. */
  readonly readAt: number;
  readonly items: ReadonlyMap<number, KnownItem>;
}

/** Where a list survives until the next visit. No call rejects: without it everything works, only slower. */
export interface KeptBacklog {
  /** Null where nothing is kept that was judged in the same way. Deletes what must not be kept any longer. */
  load(fields: HealthFields): Promise<KeptItems | null>;
  /** Keeps exactly these items. @param changed ids of those that are not as they were kept */
  save(kept: KeptItems, changed: ReadonlySet<number>): Promise<void>;
  /** Keeps nothing of this project any more. */
  forget(): Promise<void>;
}

export const keepsNothing: KeptBacklog = { load: () => Promise.resolve(null), save: () => Promise.resolve(), forget: () => Promise.resolve() };
