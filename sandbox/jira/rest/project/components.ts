// Called by: the app's roadmap page (who leads the components of an epic), REST clients.
import { projectComponentBean } from '../../beans/component';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

export function getComponents(call: Call): Reply {
  const project = seenProject(call, call.param('project'));
  return ok(project.components.map((component) => projectComponentBean(call.state, project, component)));
}
