import type { JiraIssue } from '../../src/contract/jira-issue';
import { missedBefore, shelfLifeOf } from '../../src/contract/stored-shelf-life';
import type { Readiness } from '../../src/core/readiness/readiness';
import { nextShelfLife, shelfState, type ShelfLife, type ShelfState } from '../../src/core/readiness/shelf-life';
import { wordPrint } from '../../src/core/readiness/word-print';

export interface ShelfNow {
  readonly shelf: ShelfLife;
  readonly state: ShelfState;
  /** Fingerprint of the words as they are read here. */
  readonly words: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** How long an issue is ready, as of now: what is stored may be late. Null for one that never was ready. */
export function shelfNow({ facts, stored }: JiraIssue, readiness: Readiness, days: number, now = Date.now()): ShelfNow | null {
  const words = wordPrint(facts);
  const shelf = nextShelfLife(shelfLifeOf(stored), { readiness, words, now, days }, missedBefore(stored, readiness));
  return shelf && { shelf, words, now, state: shelfState(shelf, words, now) };
}
