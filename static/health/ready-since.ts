import type { StoredReadiness } from '../../src/contract/stored-readiness';
import { shelfLifeOf } from '../../src/contract/stored-shelf-life';

/** Since when an issue is ready, as it is stored, in milliseconds since 1970-01-01 UTC; null where no such stamp is kept. */
export function readySinceOf(stored: StoredReadiness | null): number | null {
  const shelf = shelfLifeOf(stored);
  return shelf?.kind === 'ready' ? shelf.since : null;
}
