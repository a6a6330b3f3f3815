import type { WorkflowDocument } from '../contract/workflow';
import { updateOf } from '../contract/workflow-update';
import { Refused, Upstream } from '../support/failures';
import type { ProjectWorkflows } from './ports';

const CHANGED = 'The workflow was changed meanwhile, so nothing was written. Look at its new state, then try again.';

/** Reads a workflow with the person's own rights, by its id where that is known. @throws Refused where Jira does not let them */
export async function readAsPerson(user: ProjectWorkflows, workflow: { readonly id?: string; readonly name: string }): Promise<WorkflowDocument> {
  const { id, name } = workflow;
  try {
    return await user.read(id === undefined ? { name } : { id });
  } catch (error) {
    if (error instanceof Upstream && [401, 403, 404].includes(error.status)) throw new Refused(`Jira does not let you read the workflow “${workflow.name}”.`, { cause: error });
    throw error;
  }
}

/** One text for a version of a workflow. */
export const versionText = ({ version }: WorkflowDocument): string => `${version.versionNumber}/${version.id}`;

/** @throws Refused when it is not the version that the person has seen */
export function mustBeVersion(document: WorkflowDocument, seen: string): void {
  if (versionText(document) !== seen) throw new Refused(CHANGED);
}

/**
 * Writes a changed document with the person's own rights, after Jira has checked it. Locked by the version it was read with.
 * @throws Refused with Jira's own objections, or when somebody was faster
 */
export async function writeWorkflow(user: ProjectWorkflows, document: WorkflowDocument): Promise<void> {
  const update = updateOf(document);
  const objections = await user.objections(update);
  if (objections.length > 0) throw new Refused(`Jira does not take the change: ${objections.join(' ')}`);
  try {
    await user.update(update);
  } catch (error) {
    if (!(error instanceof Upstream)) throw error;
    if (error.status === 409) throw new Refused(CHANGED, { cause: error });
    if ([400, 401, 403, 404].includes(error.status)) throw new Refused(`Jira does not let you change the workflow “${document.name}”.`, { cause: error });
    throw error;
  }
}
