// Called by: the app's settings page (where rejected work can go), REST clients.
import { statusBean } from '../../beans/parts';
import { issueTypesOf } from '../../fields/issue-types';
import { statusesOf } from '../../fields/statuses';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

/** The statuses of each of the project's issue types; all types go through the same ones. */
export function getProjectStatuses(call: Call): Reply {
  const { state } = call;
  const project = seenProject(call, call.param('project'));
  const statuses = statusesOf(project).map(({ id }) => statusBean(state, id));
  return ok(issueTypesOf(project).map(({ id, name, subtask }) => ({ self: `${state.site.url}/rest/api/3/issuetype/${id}`, id, name, subtask, statuses })));
}
