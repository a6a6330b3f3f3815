// Called by: the app's coverage map (which statuses are done).
import { configuredStatusBean } from '../../beans/workflow';
import { statuses, statusesOf } from '../../fields/statuses';
import { mayInProject } from '../../permissions/may';
import { readsConfiguration } from '../../permissions/workflows';
import { type Call, numberIn, ok, type Reply } from '../call';
import { noWorkflowRights } from './seen-workflows';

/** Those of one team-managed project, or the ones that company-managed projects share. @throws Problem 401 for who may administer neither Jira nor the project */
export function searchStatuses(call: Call): Reply {
  const { state, caller } = call;
  const projectId = call.query('projectId');
  const project = projectId === undefined ? undefined : state.projects.get(projectId);
  const administers = project !== undefined && mayInProject(project, caller.accountId, 'ADMINISTER_PROJECTS');
  if (!administers && !readsConfiguration(state, caller.accountId)) throw noWorkflowRights();
  const own = project?.style === 'next-gen' ? statusesOf(project) : [];
  const text = (call.query('searchString') ?? '').toLowerCase();
  const category = call.query('statusCategory');
  const found = (projectId === undefined ? statuses : own)
    .map(({ id }) => configuredStatusBean(id, projectId ?? null))
    .filter((one) => String(one.name).toLowerCase().includes(text) && (category === undefined || one.statusCategory === category));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(Math.max(numberIn(call.query('maxResults'), 200), 1), 200);
  const values = found.slice(startAt, startAt + maxResults);
  const isLast = startAt + values.length >= found.length;
  const address = (from: number): string => `${state.site.url}/rest/api/3/statuses/search?startAt=${from}&maxResults=${maxResults}`;
  return ok({ self: address(startAt), ...(isLast ? {} : { nextPage: address(startAt + maxResults) }), startAt, maxResults, total: found.length, isLast, values });
}
