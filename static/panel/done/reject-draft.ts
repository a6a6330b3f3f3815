import { SOMETHING_ELSE, type Failed } from './rejection';
import { whyNotReason } from './reason';

/** What was written about each criterion that is marked as not met, by its number; the number behind the last is "something else". */
export type Reasons = ReadonlyMap<number, string>;

export const NO_REASONS: Reasons = new Map();

const LONGEST_CRITERION = 500;

/** The marked criteria in the order, as they will be kept. */
export const failedOf = (criteria: readonly string[], reasons: Reasons): readonly Failed[] =>
  [...criteria, SOMETHING_ELSE].flatMap((criterion, index) => {
    const reason = reasons.get(index);
    return reason === undefined ? [] : [{ criterion: criterion.slice(0, LONGEST_CRITERION), reason: reason.trim().replace(/\s+/g, ' ') }];
  });

/** Why this is no rejection yet, in words; null when it is one. */
export function whyNotReject(criteria: readonly string[], reasons: Reasons): string | null {
  const failed = failedOf(criteria, reasons);
  if (failed.length === 0) return 'Mark what is not met.';
  return failed.map(({ reason }) => whyNotReason(reason)).find((problem) => problem !== null) ?? null;
}
