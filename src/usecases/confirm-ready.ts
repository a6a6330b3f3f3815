import type { StoredReadiness } from '../contract/stored-readiness';
import { confirmedShelfLife } from '../core/readiness/shelf-life';
import { Refused } from '../support/failures';
import { judgement } from './judgement';
import type { JiraReads } from './ports';
import { definitionReader } from './project-definition';
import { keepJudgement, type ScoreNeeds } from './score-issue';
import { isSeenByApp, NOT_KEPT } from './seen-by-app';

/**
 * Somebody looked at a ready issue and says that it is still valid: its words are taken as they are now and its days begin again.
 * Whether they may is asked as the person; judged and written as the app, which sees all of the issue.
 * @param words fingerprint of the words that the person has read
 * @throws Refused when the person may not edit the issue, when it is not ready now, or when its words changed meanwhile
 */
export async function confirmReady(needs: ScoreNeeds & { readonly user: JiraReads }, issueId: string, words: string): Promise<StoredReadiness> {
  const { definition, fieldsOf } = definitionReader(needs.definitions);
  const [seen, held] = await Promise.all([needs.user.issue(issueId, fieldsOf), needs.user.permissions(['BROWSE_PROJECTS', 'EDIT_ISSUES'], { issueId })]);
  if (!held.has('EDIT_ISSUES')) throw new Refused('Only somebody who may edit this issue can say that it is still valid.');
  if (!(await needs.user.isSwitchedOn(seen.projectId))) throw new Refused('Ready & Done is not switched on in this project.');
  if (!(await isSeenByApp(needs.app, issueId))) throw new Refused(NOT_KEPT);
  const issue = await needs.app.issue(issueId, fieldsOf);
  const [inForce, mutes] = await Promise.all([definition(issue.projectId), needs.mutes.ofIssue(issue.projectId, issue.facts.id)]);
  const confirmed = judgement(issue, inForce, needs.now(), mutes, confirmedShelfLife);
  if (confirmed?.readyText === undefined) throw new Refused('The issue is not ready now, so there is nothing to confirm. The panel shows what is missing.');
  if (confirmed.readyText !== words) throw new Refused('The text was changed meanwhile. Read it once more, then say whether it is still valid.');
  return keepJudgement(needs, issue, confirmed);
}
