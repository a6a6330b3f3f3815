import { mayReadWorkflow } from '../../permissions/workflows';
import { notFound, Problem } from '../../problem';
import type { WorkflowRecord } from '../../state/records';
import type { Call } from '../call';

/** The words of a refusal of everything about workflows; the documents name 401 for it. */
export const noWorkflowRights = (): Problem => new Problem(401, ['You do not have permission to perform this operation.']);

/** The workflows that the caller may read, by name. @throws Problem 401 when there are none */
export function seenWorkflows({ state, caller }: Call): readonly WorkflowRecord[] {
  const seen = [...state.workflows.values()].filter((one) => mayReadWorkflow(state, one, caller.accountId));
  if (seen.length === 0) throw noWorkflowRights();
  return seen.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** The first of these workflows that fits. @throws Problem 404 when none does, or the caller may not read it */
export function oneSeen(seen: readonly WorkflowRecord[], what: string, fits: (workflow: WorkflowRecord) => boolean): WorkflowRecord {
  const found = seen.find(fits);
  if (found === undefined) throw notFound(`The workflow was not found: ${what}`);
  return found;
}
