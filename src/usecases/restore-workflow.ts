import type { GateCoverage, RestorePreview } from '../contract/gate-coverage';
import type { WorkflowDocument } from '../contract/workflow';
import { differences } from '../contract/workflow-difference';
import { restored } from '../contract/workflow-restore';
import { pathText } from '../core/done/coverage-text';
import { Refused } from '../support/failures';
import { administersJira, mustChange } from './may-change-workflow';
import { projectPaths } from './project-paths';
import { readCoverage, type CoverageNeeds } from './read-coverage';
import { readAsPerson, writeWorkflow } from './write-workflow';

/** Says which gates would go, and what else was changed since. Changes nothing. @throws Refused */
export async function previewRestore(needs: CoverageNeeds, projectId: string, workflowId: string): Promise<RestorePreview> {
  const { gone, differs } = await prepare(needs, projectId, workflowId);
  return { gone, differs };
}

/** Takes the last gates out of a workflow again, with the person's own rights. @throws Refused when anything else was changed since, naming it */
export async function restoreWorkflow(needs: CoverageNeeds, projectId: string, workflowId: string): Promise<GateCoverage> {
  const { differs, after } = await prepare(needs, projectId, workflowId);
  if (differs.length > 0) throw new Refused(`The workflow was changed since, so it was left as it is. ${differs.join(' ')}`);
  await writeWorkflow(needs.workflows.user, after);
  await needs.workflowsBefore.forget(workflowId);
  return readCoverage(needs, projectId);
}

async function prepare(needs: CoverageNeeds, projectId: string, workflowId: string): Promise<RestorePreview & { readonly after: WorkflowDocument }> {
  const isJiraAdministrator = await administersJira(needs.user, projectId);
  const project = await projectPaths(needs, projectId);
  const workflow = project.covered.find(({ id }) => id === workflowId);
  if (workflow === undefined) throw new Refused('No issue type of this project uses that workflow.');
  mustChange(workflow, isJiraAdministrator);
  const kept = await needs.workflowsBefore.read(workflowId);
  if (kept === null) throw new Refused('No earlier state of this workflow is kept.');
  const now = await readAsPerson(needs.workflows.user, workflow);
  const after = restored(kept.document, now, needs.gateKey());
  const left = new Set(project.pathsOf(after).filter(({ gates }) => gates.length > 0).map(({ transition }) => transition.id));
  const gone = project.pathsOf(now).filter(({ gates, transition }) => gates.length > 0 && !left.has(transition.id)).map(pathText);
  return { gone, differs: differences(kept.document, now, needs.gateKey()), after };
}
