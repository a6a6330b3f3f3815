import type { EvidenceState } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';

/** The newest that is known: the field as the issue was last read, or what the app answered to an act since. */
export function evidenceNow({ facts }: Pick<JiraIssue, 'facts'>, { evidence: answered }: Pick<EvidenceState, 'evidence'>): DoneEvidence | null {
  const read = facts.evidence;
  if (read === null || answered === null) return read ?? answered;
  return Date.parse(answered.at) > Date.parse(read.at) ? answered : read;
}
