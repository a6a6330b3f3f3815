// Called by: the local Jira's own screens (project switch) and REST clients.
import { projectBean } from '../../beans/parts';
import { mayInProject } from '../../permissions/may';
import { type Call, numberIn, ok, type Reply } from '../call';

const mostAtOnce = 100;

/** The projects that the caller may browse, by key, in pages. */
export function searchProjects(call: Call): Reply {
  const { state, caller } = call;
  const text = (call.query('query') ?? '').toLowerCase();
  const found = [...state.projects.values()]
    .filter((one) => mayInProject(one, caller.accountId, 'BROWSE_PROJECTS'))
    .filter((one) => one.key.toLowerCase().includes(text) || one.name.toLowerCase().includes(text))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), 50), mostAtOnce);
  const values = found.slice(startAt, startAt + maxResults).map((one) => ({ ...projectBean(state, one), style: one.style, isPrivate: false }));
  const self = `${state.site.url}/rest/api/3/project/search?startAt=${startAt}&maxResults=${maxResults}`;
  return ok({ self, maxResults, startAt, total: found.length, isLast: startAt + values.length >= found.length, values });
}
