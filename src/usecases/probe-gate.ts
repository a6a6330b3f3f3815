import type { ProbeReport, ProbeSpot } from '../contract/gate-page';
import { mustGate } from './may-gate';
import type { JiraReads, WorkflowUses } from './ports';
import { probeFields, type ProbeNeeds } from './probe-fields';

/**
 * Asks whether the person may put a gate into the project's workflow, then probes the app's fields there as the app.
 * Where Jira tells which issue types go through the workflow, only those.
 * @throws Refused for people who may not change the workflow
 */
export async function probeGate(needs: ProbeNeeds & { readonly user: JiraReads; readonly workflowUses: WorkflowUses }, { projectId, definedBy, workflowId }: ProbeSpot): Promise<ProbeReport> {
  const isJiraAdministrator = await mustGate(needs.user, projectId);
  if (definedBy !== projectId) await mustGate(needs.user, definedBy);
  const types = isJiraAdministrator && workflowId !== null ? await needs.workflowUses.issueTypes(workflowId, projectId) : [];
  // a workflow that the project does not use yet may be given to any of its types
  return probeFields(needs, { projectId, definedBy, types: types.length === 0 ? null : types });
}
