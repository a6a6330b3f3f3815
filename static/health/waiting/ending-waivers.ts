import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import { WITHOUT_END } from '../../../src/core/done/evidence';
import { bound } from '../../../src/core/done/kinds';
import { DAY } from '../../../src/core/time-spans';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';

/** Days before the end of a waiver from which it is shown, and after it until which. */
const SOON_DAYS = 3;
const ENDED_DAYS = 7;

export interface EndingWaiver {
  readonly criterion: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly ended: boolean;
}

/** Waivers of an issue that end within three days or ended within seven, the first to end first. A criterion that the definition has no more needs none. */
export function endingWaivers(evidence: DoneEvidence | null, { criteria }: DoneDefinition, now: number): readonly EndingWaiver[] {
  const found = criteria.flatMap((criterion) => {
    const until = evidence !== null && Object.hasOwn(evidence.until, criterion.id) ? evidence.until[criterion.id] : undefined;
    if (until === undefined || until === WITHOUT_END || until > now + SOON_DAYS * DAY || until < now - ENDED_DAYS * DAY) return [];
    return [{ criterion: criterion.id, title: bound(criterion).title, until, ended: until <= now }];
  });
  return found.sort((a, b) => a.until - b.until);
}
