import type { GateBasis, GatePlace } from '../contract/gate-page';
import { mustGate } from './may-gate';
import type { DefinitionStore, JiraReads, WorkflowUses } from './ports';
import { projectGate } from './project-gate';

export interface GatePageNeeds {
  /** Jira as the person. */
  readonly user: JiraReads;
  readonly workflowUses: WorkflowUses;
  readonly definitions: DefinitionStore;
}

/** @throws Refused for people who may not change the workflow */
export async function readGateBasis({ user, definitions }: GatePageNeeds, projectId: string): Promise<GateBasis> {
  await mustGate(user, projectId);
  const [project, gate, started] = await Promise.all([user.project(projectId), projectGate({ jira: user, definitions }, projectId), user.isSwitchedOn(projectId)]);
  return { project, started, ...gate };
}

/** The projects that a gate in this workflow is about: those that use it, as Jira tells a Jira administrator, and the chosen one, which stands first. */
export async function readGatePlaces({ user, workflowUses }: GatePageNeeds, { projectId, workflowId }: { readonly projectId: string; readonly workflowId: string | null }): Promise<readonly GatePlace[]> {
  const isJiraAdministrator = await mustGate(user, projectId);
  const using = isJiraAdministrator && workflowId !== null ? await workflowUses.projects(workflowId) : [];
  const ids = [...new Set([projectId, ...using])];
  return Promise.all(ids.map(async (id) => placeOf(await user.project(id))));
}

/** Without what else a project is. */
export const placeOf = ({ id, key, name }: GatePlace): GatePlace => ({ id, key, name });
