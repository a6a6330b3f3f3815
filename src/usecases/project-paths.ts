import { gatedWorkflow, type WorkflowDocument } from '../contract/workflow';
import { compileGate, type Compilation } from '../core/done/compile-gate';
import { coverage, type CoveredPath, type CoveredWorkflow } from '../core/done/coverage';
import type { GateConfig } from '../core/done/gate-config';
import type { GatedWorkflow } from '../core/done/gated-workflow';
import { Refused, Upstream } from '../support/failures';
import type { DefinitionStore, FieldProbe, JiraReads, ProjectWorkflows } from './ports';
import { planOf, projectGate, type ProjectGate } from './project-gate';

export interface PathNeeds {
  /** Jira as the app: project administrators may not read company-managed workflows, so who asks is checked before. */
  readonly app: JiraReads & Pick<FieldProbe, 'standardTypes'>;
  readonly workflows: { readonly user: ProjectWorkflows; readonly app: ProjectWorkflows };
  readonly definitions: DefinitionStore;
  /** ARI of our validator on this site. */
  readonly gateKey: () => string;
}

/** The workflows of a project with everything that a gate in them is measured by. */
export interface ProjectPaths extends ProjectGate {
  readonly gated: readonly GatedWorkflow[];
  readonly covered: readonly CoveredWorkflow[];
  readonly compile: CompileKept;
  /** The paths of a document of one of these workflows that was read by itself. */
  readonly pathsOf: (document: WorkflowDocument) => readonly CoveredPath[];
}

type CompileKept = (gate: Pick<GateConfig, 'id' | 'mode' | 'exempt'>) => Compilation;

/** Reads as the app. Whether the asking person administers the project has been checked. */
export async function projectPaths(needs: PathNeeds, projectId: string): Promise<ProjectPaths> {
  const [gate, used] = await Promise.all([projectGate({ jira: needs.app, definitions: needs.definitions }, projectId), usedWorkflows(needs, projectId)]);
  const compile: CompileKept = ({ id, mode, exempt }) => compileGate(planOf(gate.definition, { id, mode, exempt }), gate.fields);
  const gated = used.map(({ document, types }) => gatedWorkflow(document, types.map(({ name }) => name), needs.gateKey()));
  const inForce = { definition: gate.definition, compile };
  return { ...gate, compile, gated, covered: coverage(gated, inForce), pathsOf: (document) => coverage([gatedWorkflow(document, [], needs.gateKey())], inForce).flatMap(({ paths }) => paths) };
}

async function usedWorkflows({ app, workflows }: PathNeeds, projectId: string): Promise<Awaited<ReturnType<ProjectWorkflows['used']>>> {
  try {
    return await workflows.app.used(projectId, await app.standardTypes(projectId));
  } catch (error) {
    if (!(error instanceof Upstream) || ![401, 403, 404].includes(error.status)) throw error;
    throw new Refused('Jira does not let Ready & Done read the workflows of this project.', { cause: error });
  }
}
