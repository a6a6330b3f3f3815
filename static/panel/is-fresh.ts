import type { JiraIssue } from '../../src/contract/jira-issue';

/** The score is followed by a write of the app's own field, which may count as a change of the issue. */
const OWN_WRITES_MS = 5000;

/**
 * Whether the stored score was, as far as times can tell, given to the issue as it is now. Good enough for the moment until the
 * definition arrives and the issue is judged. Unreadable times are never fresh.
 */
export function isFresh({ stored, facts }: JiraIssue): boolean {
  return stored !== null && stored.score !== null && facts.type.level === 0 && Date.parse(stored.scoredAt) + OWN_WRITES_MS >= Date.parse(facts.updated);
}
