import { gateFields } from '../contract/jira-fields';
import type { Definition } from '../core/definition/definition';
import type { GateFields } from '../core/done/criterion-kind';
import type { GatePlan } from '../core/done/compile-gate';
import type { DefinitionStore, JiraReads } from './ports';
import { projectDefinition } from './project-definition';

/** Module key of the validator (manifest: jira:workflowValidator). */
export const GATE_MODULE = 'done-gate';

/** What a project's gates are compiled from. */
export interface ProjectGate {
  readonly definition: Definition;
  readonly fields: GateFields;
}

/** Reads it with the rights of `jira`: the same for everyone who may see the project. */
export async function projectGate(needs: { readonly jira: JiraReads; readonly definitions: DefinitionStore }, projectId: string): Promise<ProjectGate> {
  const [definition, fields, project] = await Promise.all([projectDefinition(needs.definitions, projectId), needs.jira.fields(), needs.jira.project(projectId)]);
  // a project without a definition of its own is still whose gate it is
  return { definition: { ...definition, id: `project-${projectId}` }, fields: gateFields(fields, definition.fields, project.style) };
}

/** The gate of a definition, to be compiled. */
export const planOf = ({ id, name, version, done }: Definition, gate: Pick<GatePlan, 'id' | 'mode' | 'exempt'>): GatePlan => ({ ...gate, definition: { id, name, version, done } });
