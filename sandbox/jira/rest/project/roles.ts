// Called by: the app's gate page (who may be exempt, who accepts), REST clients.
import { mayInProject } from '../../permissions/may';
import { projectRoles } from '../../permissions/roles';
import { noSuchProject } from '../../problem';
import { type Call, ok, type Reply } from '../call';
import { seenProject } from '../seen';

/** Names and addresses of the roles; an unknown project for who does not administer it, as the OpenAPI document says. */
export function getRoles(call: Call): Reply {
  const project = seenProject(call, call.param('project'));
  if (!mayInProject(project, call.caller.accountId, 'ADMINISTER_PROJECTS')) throw noSuchProject(call.param('project'));
  return ok(Object.fromEntries(projectRoles.map(({ id, name }) => [name, `${call.state.site.url}/rest/api/3/project/${project.id}/role/${id}`])));
}
