// Called by: the app (project context), REST clients, the local Jira's own screens.
import { projectComponentBean } from '../../beans/component';
import { issueTypeBean, projectBean } from '../../beans/parts';
import { userBean } from '../../beans/user';
import { projectVersionBean } from '../../beans/version';
import { issueTypesOf } from '../../fields/issue-types';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

export function getProject(call: Call): Reply {
  const { state } = call;
  const project = seenProject(call, call.param('project'));
  return ok({
    ...projectBean(state, project),
    style: project.style,
    description: '',
    lead: userBean(state, project.leadId),
    assigneeType: 'UNASSIGNED',
    isPrivate: false,
    components: project.components.map((component) => projectComponentBean(state, project, component)),
    versions: project.versions.map((version) => projectVersionBean(state, project, version)),
    issueTypes: issueTypesOf(project).map((type) => issueTypeBean(state, type)),
  });
}
