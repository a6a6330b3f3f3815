import type { IssueEvent } from '../contract/invocation';
import type { StoredReadiness } from '../contract/stored-readiness';
import { scoreIssue, type ScoreNeeds } from './score-issue';

/** Fields that no rule reads. Custom fields are not among them: one may be the estimate or hold criteria; nor is the security level, because the app may have missed what changed while it saw nothing. */
const UNREAD = new Set(['assignee', 'reporter', 'labels', 'priority', 'comment', 'attachment', 'worklog', 'fixversions', 'versions', 'components', 'duedate', 'environment', 'resolution', 'resolutiondate', 'timetracking', 'timeestimate', 'timeoriginalestimate', 'timespent', 'rank', 'sprint', 'parent', 'issueparentassociation', 'epic link', 'epic child', 'votes', 'watches', 'flagged']);

/** One closed blocker may free many issues; more than this wait for their own next event. */
const MOST_FOLLOWED = 20;

/**
 * Scores an issue after a change, unless no rule reads what changed. A change of status is about the issues that it blocks:
 * they are scored again.
 * @returns what is kept for the issue; undefined when there was nothing to do
 */
export async function followIssueChange(needs: ScoreNeeds, { issueId, changed }: IssueEvent): Promise<StoredReadiness | null | undefined> {
  const read = changed?.filter((field) => !UNREAD.has(field.toLowerCase())) ?? null;
  if (read !== null && read.length === 0) return undefined;
  const { kept, issue } = await scoreIssue(needs, issueId);
  if (changed?.includes('status')) {
    for (const blocked of issue.blocks.slice(0, MOST_FOLLOWED)) await scoreIssue(needs, blocked, { onlyIfSwitchedOn: true });
  }
  return kept;
}
