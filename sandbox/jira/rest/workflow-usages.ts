// Called by: the app's function behind the gate page, as a Jira administrator: where would a gate in this workflow stand?
import { issueTypesOf } from '../fields/issue-types';
import { hasGlobal } from '../permissions/may';
import { notFound, unauthorised } from '../problem';
import { findProject, workflowFor } from '../state/find';
import type { ProjectRecord } from '../state/records';
import { type Call, numberIn, ok, type Reply } from './call';

const usualPage = 50;
const largestPage = 200;

/** The projects that use a workflow. */
export function getProjectUsages(call: Call): Reply {
  const users = usersOf(call);
  return ok({ workflowId: call.param('workflow'), projects: page(call, users.map(({ id }) => id)) });
}

/** The issue types of a project that go through a workflow. */
export function getIssueTypeUsages(call: Call): Reply {
  const users = usersOf(call);
  const project = findProject(call.state, call.param('project'));
  const types = project !== undefined && users.includes(project) ? issueTypesOf(project).map(({ id }) => id).filter((typeId) => workflowFor(call.state, project, typeId).id === call.param('workflow')) : [];
  return ok({ workflowId: call.param('workflow'), projectId: call.param('project'), issueTypes: page(call, types) });
}

function usersOf({ state, caller, param }: Call): readonly ProjectRecord[] {
  if (!hasGlobal(state, caller.accountId, 'ADMINISTER')) throw unauthorised('You need the Administer Jira permission to do this.');
  const users = [...state.projects.values()].filter(({ workflows }) => [workflows.defaultWorkflowId, ...workflows.byType.values()].includes(param('workflow')));
  if (users.length === 0) throw notFound('The workflow was not found.');
  return users;
}

/** A token is where the next page begins. */
function page(call: Call, ids: readonly string[]) {
  const from = numberIn(call.query('nextPageToken'), 0);
  const to = from + Math.min(numberIn(call.query('maxResults'), usualPage), largestPage);
  return { values: ids.slice(from, to).map((id) => ({ id })), ...(to < ids.length ? { nextPageToken: String(to) } : {}) };
}
