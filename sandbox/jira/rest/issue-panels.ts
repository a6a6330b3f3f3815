// Called by: the app's settings page, as a Jira administrator: show the panel on every issue of a project.
import { hasGlobal } from '../permissions/may';
import { badRequest, forbidden } from '../problem';
import { findProject } from '../state/find';
import { pinPanel, unpinPanel } from '../state/panels';
import type { ProjectRecord, TaskRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { isRecord } from '../support/json';
import { accepted, type Call, type Reply } from './call';

const mostProjects = 1000;

interface PinAction {
  readonly project: ProjectRecord;
  readonly action: 'PIN' | 'UNPIN';
}

/**
 * Pins or unpins one panel of the app in projects, as a task
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-panels/).
 */
export function postPanelAction({ state, caller, body }: Call): Reply {
  if (!hasGlobal(state, caller.accountId, 'ADMINISTER')) throw forbidden('You need the Administer Jira permission to do this.');
  const asked = isRecord(body) ? body : {};
  const moduleKey = panelIn(state, asked.moduleId);
  if (!Array.isArray(asked.projectList) || asked.projectList.length === 0) throw badRequest('The projectList must be a list that is not empty.');
  if (asked.projectList.length > mostProjects) throw badRequest(`The projectList can name at most ${mostProjects} projects.`);
  const actions = asked.projectList.map((one: unknown) => actionIn(state, one));
  for (const { project, action } of actions) (action === 'PIN' ? pinPanel : unpinPanel)(state, project.id, moduleKey);
  const task: TaskRecord = {
    id: state.nextId(), submitterId: caller.accountId, submitted: state.now(),
    description: 'Bulk pin or unpin an issue panel', message: `Projects changed: ${actions.length}.`,
  };
  state.tasks.set(task.id, task);
  return accepted({ taskId: task.id });
}

/** The key of the module in ari:cloud:ecosystem::extension/{app-id}/{environment-id}/static/{module-key}. */
function panelIn({ app }: JiraState, moduleId: unknown): string {
  const base = `ari:cloud:ecosystem::extension/${app.id.slice(app.id.lastIndexOf('/') + 1)}/${app.environmentId}/static/`;
  const key = typeof moduleId === 'string' && moduleId.startsWith(base) ? moduleId.slice(base.length) : '';
  if (key === '') throw badRequest('The moduleId is not the id of an issue panel of an installed app.');
  return key;
}

function actionIn(state: JiraState, value: unknown): PinAction {
  const { projectIdOrKey, action } = isRecord(value) ? value : {};
  if (action !== 'PIN' && action !== 'UNPIN') throw badRequest('The action must be PIN or UNPIN.');
  const project = findProject(state, String(projectIdOrKey));
  if (project === undefined) throw badRequest(`No project could be found with id or key '${String(projectIdOrKey)}'.`);
  return { project, action };
}
