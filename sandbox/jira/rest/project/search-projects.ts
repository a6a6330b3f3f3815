// Called by: the app's gate page (projects that the person administers), the local Jira's own screens (project switch) and REST clients.
import { projectBean } from '../../beans/parts';
import { hasGlobal, mayInProject } from '../../permissions/may';
import { badRequest } from '../../problem';
import type { ProjectRecord } from '../../state/records';
import { type Call, numberIn, ok, type Reply } from '../call';

const mostAtOnce = 100;

/** What the caller may do in the projects that are meant; a Jira administrator may view and edit each. */
const actions: Readonly<Record<string, readonly string[]>> = { view: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], browse: ['BROWSE_PROJECTS'], edit: ['ADMINISTER_PROJECTS'] };

/** The projects that the caller may see, or browse, or administer, by key or name, in pages. */
export function searchProjects(call: Call): Reply {
  const { state } = call;
  const order = orderIn(call);
  const text = (call.query('query') ?? '').toLowerCase();
  const found = [...state.projects.values()]
    .filter((one) => isMeant(call, one))
    .filter((one) => one.key.toLowerCase().includes(text) || one.name.toLowerCase().includes(text))
    .sort((left, right) => (left[order] < right[order] ? -1 : 1));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), 50), mostAtOnce);
  const values = found.slice(startAt, startAt + maxResults).map((one) => ({ ...projectBean(state, one), style: one.style, isPrivate: false }));
  const self = `${state.site.url}/rest/api/3/project/search?startAt=${startAt}&maxResults=${maxResults}`;
  return ok({ self, maxResults, startAt, total: found.length, isLast: startAt + values.length >= found.length, values });
}

function isMeant({ state, caller, query }: Call, project: ProjectRecord): boolean {
  const action = query('action') ?? 'view';
  const permissions = actions[action];
  if (permissions === undefined) throw badRequest(`The local Jira does not search projects by the action "${action}".`);
  return permissions.some((one) => mayInProject(project, caller.accountId, one)) || (action !== 'browse' && hasGlobal(state, caller.accountId, 'ADMINISTER'));
}

function orderIn({ query }: Call): 'key' | 'name' {
  const order = query('orderBy') ?? 'key';
  if (order !== 'key' && order !== 'name') throw badRequest(`The local Jira does not order projects by "${order}".`);
  return order;
}
