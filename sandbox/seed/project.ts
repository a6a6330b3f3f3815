import { ada, dan, priya, sam } from '../jira/people';
import { administratorGrants, appGrants, browserGrants, developerGrants } from '../jira/permissions/catalogue';
import type { ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { addProject } from '../jira/state/write';
import { simplifiedWorkflow } from '../jira/workflow/simplified';

/**
 * A company-managed software project, started with Ready & Done, with the people's usual parts: Priya administers it, Dan develops,
 * Sam looks, Ada may do everything, Otto nothing.
 */
export function newProject(state: JiraState, key: string, name: string): ProjectRecord {
  const project: ProjectRecord = {
    id: state.nextId(),
    key,
    name,
    leadId: priya.accountId,
    style: 'classic',
    workflow: simplifiedWorkflow(state.nextId(), key),
    grants: new Map([
      [priya.accountId, administratorGrants],
      [dan.accountId, developerGrants],
      [sam.accountId, browserGrants],
      [ada.accountId, administratorGrants],
      [state.app.accountId, appGrants],
    ]),
    properties: new Map<string, unknown>([['ready-done', { on: true }]]),
    lastIssueNumber: 0,
  };
  addProject(state, project);
  return project;
}
