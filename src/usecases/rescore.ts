import type { StoredReadiness } from '../contract/stored-readiness';
import type { JiraReads } from './ports';
import { definitionReader } from './project-definition';
import { scoreIssue, type ScoreNeeds } from './score-issue';

/** Scores an issue that the asking person sees, as the app. Nothing is stored in a project that is not switched on. */
export async function rescore(needs: ScoreNeeds & { readonly user: JiraReads }, issueId: string): Promise<StoredReadiness | null> {
  const seen = await needs.user.issue(issueId, definitionReader(needs.definitions).fieldsOf); // the app may see more than the person who asks
  if (!(await needs.user.isSwitchedOn(seen.projectId))) return null;
  return (await scoreIssue(needs, issueId)).kept;
}
