// Called by: the app's gate screens (attach a gate, restore what was there), the local Jira's workflow editor.
import * as v from 'valibot';
import { statusBeans, workflowBean } from '../../beans/workflow';
import { mayEditWorkflow } from '../../permissions/workflows';
import { badRequest, Problem } from '../../problem';
import type { WorkflowRecord } from '../../state/records';
import { isRecord } from '../../support/json';
import { publish } from '../../workflow/publish';
import { compose } from '../../workflow/update/compose';
import { judge } from '../../workflow/update/judge';
import { updateRequest, type WorkflowDocument } from '../../workflow/update/shape';
import { statusReferences } from '../../workflow/update/status-references';
import type { WorkflowProblem } from '../../workflow/update/workflow-problem';
import { type Call, ok, type Reply } from '../call';
import { noWorkflowRights } from './seen-workflows';

/**
 * Replaces whole workflows: what a document leaves out is gone. All of them or none.
 * @throws Problem 409 when one was changed since it was read, 400 with every reason when something is wrong
 */
export function updateWorkflows(call: Call): Reply {
  const updates = updatesIn(call, call.body);
  for (const { workflow, document } of updates) {
    const { id, versionNumber } = document.version;
    if (id !== workflow.version.id || versionNumber !== workflow.version.versionNumber) throw new Problem(409, ['Workflow version and version token must match']);
  }
  const problems = updates.flatMap((one) => one.problems);
  if (problems.length > 0) throw new Problem(400, problems.map(({ message }) => message));
  const published = updates.map(({ workflow, document, references }) => publish(call.state, workflow, compose(workflow, document, references)));
  return ok({ statuses: statusBeans(published), workflows: published.map((one) => workflowBean(one)) });
}

const levels = v.optional(v.array(v.picklist(['ERROR', 'WARNING'])), ['ERROR', 'WARNING']);

/** Says what an update would be refused for, and changes nothing. Versions are not looked at. */
export function validateUpdate(call: Call): Reply {
  const { payload, validationOptions = {} } = isRecord(call.body) ? call.body : {};
  const asked = v.safeParse(levels, isRecord(validationOptions) ? validationOptions.levels : validationOptions);
  if (!asked.success) throw badRequest('The levels of the validationOptions are ERROR and WARNING.');
  const problems = updatesIn(call, payload).flatMap((one) => one.problems);
  return ok({ errors: asked.output.includes('ERROR') ? problems : [] });
}

interface Update {
  readonly workflow: WorkflowRecord;
  readonly document: WorkflowDocument;
  readonly references: ReadonlyMap<string, string>;
  readonly problems: readonly WorkflowProblem[];
}

function updatesIn({ state, caller }: Call, body: unknown): readonly Update[] {
  const { statuses, workflows } = updateRequest(body);
  if (new Set(workflows.map(({ id }) => id)).size < workflows.length) throw badRequest('A workflow is named twice.');
  return workflows.map((document) => {
    const workflow = state.workflows.get(document.id);
    if (workflow === undefined && ![...state.workflows.values()].some((one) => mayEditWorkflow(state, one, caller.accountId))) throw noWorkflowRights();
    if (workflow === undefined) throw badRequest(`The workflow was not found: ${document.id}`);
    if (!mayEditWorkflow(state, workflow, caller.accountId)) throw noWorkflowRights();
    const references = statusReferences(statuses, workflow);
    return { workflow, document, references, problems: judge(state, workflow, document, references) };
  });
}
