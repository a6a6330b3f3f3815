import type { WorkflowRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { hasGlobal, mayInProject } from './may';

/**
 * Administer Jira for every workflow; Administer Projects for that of a team-managed project
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/).
 */
export function mayEditWorkflow(state: JiraState, { projectId }: WorkflowRecord, accountId: string): boolean {
  if (hasGlobal(state, accountId, 'ADMINISTER')) return true;
  const project = projectId === null ? undefined : state.projects.get(projectId);
  return project !== undefined && mayInProject(project, accountId, 'ADMINISTER_PROJECTS');
}

/** Who may edit a workflow may read it; the app's account reads all of them. */
export const mayReadWorkflow = (state: JiraState, workflow: WorkflowRecord, accountId: string): boolean =>
  accountId === state.app.accountId || mayEditWorkflow(state, workflow, accountId);

/** Does the account read what Jira administrators set up? */
export const readsConfiguration = (state: JiraState, accountId: string): boolean => accountId === state.app.accountId || hasGlobal(state, accountId, 'ADMINISTER');
