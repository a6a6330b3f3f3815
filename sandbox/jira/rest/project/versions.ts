// Called by: the app's gate page and panel (which versions an issue can be released in), REST clients.
import { projectVersionBean } from '../../beans/version';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

export function getVersions(call: Call): Reply {
  const project = seenProject(call, call.param('project'));
  return ok(project.versions.map((version) => projectVersionBean(call.state, project, version)));
}
