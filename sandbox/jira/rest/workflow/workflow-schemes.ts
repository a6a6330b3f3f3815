// Called by: the app's coverage map (which workflow do a project's issue types use), the local Jira's list of workflows.
import { readsConfiguration } from '../../permissions/workflows';
import { fieldErrors, forbidden } from '../../problem';
import type { ProjectRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import type { JsonRecord } from '../../support/json';
import { type Call, ok, type Reply } from '../call';

/** The schemes of company-managed projects; team-managed and absent ones are ignored. */
export function getProjectSchemes(call: Call): Reply {
  const { state, caller } = call;
  if (!readsConfiguration(state, caller.accountId)) throw forbidden('Only Jira administrators can access workflow scheme associations.');
  const ids = call.queries('projectId');
  if (ids.length === 0 || ids.length > 100) throw fieldErrors({ projectId: 'The ID of a project has to be provided.' });
  const projects = [...new Set(ids)].flatMap((id) => state.projects.get(id) ?? []).filter(({ style }) => style === 'classic');
  return ok({ values: projects.map((project) => ({ projectIds: [project.id], workflowScheme: schemeBean(state, project) })) });
}

function schemeBean(state: JiraState, { key, workflows: { id, defaultWorkflowId, byType } }: ProjectRecord): JsonRecord {
  const nameOf = (workflowId: string): string => state.workflows.get(workflowId)?.name ?? '';
  return {
    id: Number(id),
    name: `Software Simplified Workflow Scheme for Project ${key}`,
    description: '',
    defaultWorkflow: nameOf(defaultWorkflowId),
    issueTypeMappings: Object.fromEntries([...byType].map(([typeId, workflowId]) => [typeId, nameOf(workflowId)])),
    draft: false,
    self: `${state.site.url}/rest/api/3/workflowscheme/${id}`,
  };
}
