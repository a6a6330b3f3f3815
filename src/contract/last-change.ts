import { timeOf } from './jira-time';
import type { StoredReadiness } from './stored-readiness';

/** Between a judgement and its last write lie two calls; Jira's clock and ours may differ a little. */
const OWN_WRITE = 120_000;

/**
 * When somebody last changed an issue, in milliseconds since 1970-01-01 UTC; null where Jira did not say. Jira moves “Updated” when the app keeps
 * its score in a field, so a first scan would make every item look fresh: what was the last change before that is kept with the score.
 * An edit in the two minutes around a judgement of its own is taken for that judgement's write; the next one is seen again.
 * @param updated Jira's `updated`
 */
export function lastChangeOf(updated: string, stored: Pick<StoredReadiness, 'scoredAt' | 'touchedAt'> | null): number | null {
  const at = timeOf(updated);
  const touched = timeOf(stored?.touchedAt);
  const scored = timeOf(stored?.scoredAt);
  if (at === null || touched === null || scored === null) return at;
  return Math.abs(at - scored) <= OWN_WRITE ? Math.min(at, touched) : at;
}
