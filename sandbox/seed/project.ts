import { ada, dan, priya, sam } from '../jira/people';
import { administratorGrants, appGrants, browserGrants, developerGrants } from '../jira/permissions/catalogue';
import { administratorsRole, appsRole, developersRole, viewersRole } from '../jira/permissions/roles';
import { pinPanel } from '../jira/state/panels';
import type { ProjectRecord, ProjectStyle, TransitionRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { addProject } from '../jira/state/write';
import { uuidFrom } from '../jira/support/uuid';
import { simplifiedWorkflow } from '../jira/workflow/simplified';

export interface ProjectOptions {
  readonly style?: ProjectStyle;
  readonly started?: boolean;
  /** Besides those of the simplified workflow. */
  readonly transitions?: readonly TransitionRecord[];
}

/** The app's issue panel, as its manifest calls it. */
const panelKey = 'readiness-panel';

/**
 * A software project with the people's usual parts: Priya administers it, Dan develops, Sam looks, Ada may do everything, Otto nothing.
 * A company-managed one unless told; started with Ready & Done and its panel pinned, unless it is to be found as on a first day.
 */
export function newProject(state: JiraState, key: string, name: string, { style = 'classic', started = true, transitions = [] }: ProjectOptions = {}): ProjectRecord {
  const id = state.nextId();
  const project: ProjectRecord = {
    id,
    key,
    name,
    leadId: priya.accountId,
    style,
    workflows: { id: state.nextId(), defaultWorkflowId: uuidFrom(`${key} workflow`), byType: new Map() },
    grants: new Map([
      [priya.accountId, administratorGrants],
      [dan.accountId, developerGrants],
      [sam.accountId, browserGrants],
      [ada.accountId, administratorGrants],
      [state.app.accountId, appGrants],
    ]),
    properties: new Map<string, unknown>(started ? [['ready-done', { on: true }]] : []),
    roles: new Map([
      [administratorsRole.id, new Set([priya.accountId, ada.accountId])],
      [appsRole.id, new Set([state.app.accountId])],
      [developersRole.id, new Set([dan.accountId])],
      [viewersRole.id, new Set([sam.accountId])],
    ]),
    addedFields: new Set(),
    versions: [],
    components: [],
    securityLevels: [],
    lastIssueNumber: 0,
  };
  const workflow = simplifiedWorkflow(project, project.workflows.defaultWorkflowId, state.now());
  state.workflows.set(workflow.id, { ...workflow, transitions: [...workflow.transitions, ...transitions.map((one) => ({ ...one }))] });
  addProject(state, project);
  if (started) pinPanel(state, project.id, panelKey);
  return project;
}
