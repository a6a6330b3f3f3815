import { statusById } from '../../fields/statuses';
import { notServed } from '../../problem';
import { workflowOf } from '../../state/find';
import type { WorkflowRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { ruleProblems } from './rule-problems';
import type { WorkflowDocument } from './shape';
import { transitionProblems } from './transition-problems';
import { problem, type WorkflowProblem } from './workflow-problem';

/**
 * Everything that is wrong with the new document of a workflow.
 * @param references status ids by the references of the request
 * @throws Problem 501 for what Jira might take and the local Jira does not have
 */
export function judge(state: JiraState, workflow: WorkflowRecord, document: WorkflowDocument, references: ReadonlyMap<string, string>): readonly WorkflowProblem[] {
  if (document.statusMappings.length + document.defaultStatusMappings.length > 0) throw notServed('status mappings of a workflow update');
  const stated = document.statuses.map(({ statusReference }) => statusReference);
  const unknown = stated.filter((one) => !references.has(one));
  return [
    ...unknown.map((statusReference) => problem('STATUS', 'STATUS_NOT_FOUND', `The status ${statusReference} is not among the statuses of the request.`, { statusReference })),
    ...(new Set(stated).size === stated.length ? [] : [problem('WORKFLOW', 'NON_UNIQUE_STATUS', 'A status stands in the workflow twice.')]),
    ...(unknown.length > 0 ? [] : leftBehind(state, workflow, stated.flatMap((one) => references.get(one) ?? []))),
    ...transitionProblems(document, (reference) => stated.includes(reference)),
    ...document.transitions.flatMap((transition) => ruleProblems(state, workflow, transition)),
  ];
}

/** A status can only be taken out of a workflow when no issue stands in it: there is no mapping to another. */
function leftBehind(state: JiraState, workflow: WorkflowRecord, statusIds: readonly string[]): readonly WorkflowProblem[] {
  const gone = new Set(workflow.statuses.map(({ statusId }) => statusId).filter((id) => !statusIds.includes(id)));
  if (gone.size === 0) return [];
  const used = new Set([...state.issues.values()].filter((issue) => gone.has(issue.statusId) && workflowOf(state, issue).id === workflow.id).map(({ statusId }) => statusId));
  return [...used].map((id) => problem('STATUS_MAPPING', 'STATUS_MAPPING_MISSING', `Issues are in the status "${statusById(id).name}", which is to be removed.`));
}
