// Called by: the app's settings page (where rejected work can go), REST clients.
import { statusBean } from '../../beans/parts';
import { issueTypesOf } from '../../fields/issue-types';
import { workflowFor } from '../../state/find';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

/** The statuses of the workflow of each of the project's issue types. */
export function getProjectStatuses(call: Call): Reply {
  const { state } = call;
  const project = seenProject(call, call.param('project'));
  const statusesFor = (typeId: string) => workflowFor(state, project, typeId).statuses.map(({ statusId }) => statusBean(state, statusId));
  return ok(issueTypesOf(project).map(({ id, name, subtask }) => ({ self: `${state.site.url}/rest/api/3/issuetype/${id}`, id, name, subtask, statuses: statusesFor(id) })));
}
