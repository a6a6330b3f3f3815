import { Upstream } from '../support/failures';
import type { JiraReads } from './ports';

/** Why nothing is kept of an issue that only people see. */
export const NOT_KEPT = "Ready & Done can't see this issue because of its security level, so nothing can be kept for it.";

/**
 * Does the app see an issue that the asking person sees? Jira adds the app's role to the issue security levels that exist when it is
 * installed; a later level leaves the app out until somebody adds the role (support.atlassian.com, "The atlassian-addons-project-access
 * project role in Jira cloud"). Trouble counts as yes: then the act itself tells what is wrong.
 */
export async function isSeenByApp(app: Pick<JiraReads, 'permissions'>, issueId: string): Promise<boolean> {
  try {
    return (await app.permissions(['BROWSE_PROJECTS'], { issueId })).has('BROWSE_PROJECTS');
  } catch (error) {
    return !isUnseen(error);
  }
}

/** Jira's answer about an issue that is not there or not seen. */
export const isUnseen = (error: unknown): boolean => error instanceof Upstream && error.status === 404;
