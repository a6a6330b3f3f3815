import type { StoredReadiness } from '../contract/stored-readiness';
import type { JiraReads } from './ports';
import { definitionReader } from './project-definition';
import { scoreIssue, type ScoreNeeds } from './score-issue';
import { isUnseen } from './seen-by-app';

/** Scores an issue that the asking person sees, as the app. Nothing is stored in a project that is not switched on, or of an issue that the app can't see. */
export async function rescore(needs: ScoreNeeds & { readonly user: JiraReads }, issueId: string): Promise<StoredReadiness | null> {
  const seen = await needs.user.issue(issueId, definitionReader(needs.definitions).fieldsOf); // the app may see more than the person who asks
  if (!(await needs.user.isSwitchedOn(seen.projectId))) return null;
  try {
    return (await scoreIssue(needs, issueId)).kept;
  } catch (error) {
    if (isUnseen(error)) return null;
    throw error;
  }
}
