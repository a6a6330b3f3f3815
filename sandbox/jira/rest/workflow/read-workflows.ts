// Called by: the app's coverage map and gate screens (what guards which path), the local Jira's workflow editor.
import * as v from 'valibot';
import { statusBeans, workflowBean } from '../../beans/workflow';
import { issueTypesOf } from '../../fields/issue-types';
import { badRequest, notFound } from '../../problem';
import { workflowFor } from '../../state/find';
import type { WorkflowRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { type Call, ok, type Reply } from '../call';
import { oneSeen, seenWorkflows } from './seen-workflows';

const list = v.optional(v.array(v.string()), []);
const request = v.strictObject({
  workflowIds: list,
  workflowNames: list,
  projectAndIssueTypes: v.optional(v.array(v.strictObject({ projectId: v.string(), issueTypeId: v.string() })), []),
});

/** By id, by name, and by project and issue type; each once. @throws Problem 404 when any is missing or may not be read */
export function readWorkflows(call: Call): Reply {
  const asked = v.safeParse(request, call.body);
  if (!asked.success) throw badRequest(`${v.getDotPath(asked.issues[0]) ?? 'The body'}: ${asked.issues[0].message}`);
  const { workflowIds, workflowNames, projectAndIssueTypes } = asked.output;
  if (workflowIds.length + workflowNames.length + projectAndIssueTypes.length === 0) throw badRequest('Name at least one workflow.');
  const seen = seenWorkflows(call);
  const found = new Set([
    ...workflowIds.map((id) => oneSeen(seen, id, (one) => one.id === id)),
    ...workflowNames.map((name) => oneSeen(seen, name, (one) => one.name === name)),
    ...projectAndIssueTypes.map(({ projectId, issueTypeId }) => {
      const used = usedBy(call.state, projectId, issueTypeId);
      return oneSeen(seen, used.name, (one) => one.id === used.id);
    }),
  ]);
  return ok({ statuses: statusBeans([...found]), workflows: [...found].map((one) => workflowBean(one)) });
}

/** The workflow of an issue type in a project. @throws Problem 404 when the project has no such type, or is not there */
export function usedBy(state: JiraState, projectId: string, issueTypeId: string): WorkflowRecord {
  const project = state.projects.get(projectId);
  if (project === undefined || !issueTypesOf(project).some(({ id }) => id === issueTypeId)) throw notFound(`There is no issue type ${issueTypeId} in project ${projectId}.`);
  return workflowFor(state, project, issueTypeId);
}
