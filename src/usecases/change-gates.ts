import type { GateCoverage, GateRefs } from '../contract/gate-coverage';
import { pathText } from '../core/done/coverage-text';
import { NOBODY, type GateConfig } from '../core/done/gate-config';
import { modeAfter, stepsFor, type GateStep } from '../core/done/gate-step';
import { Refused } from '../support/failures';
import { administersJira, mustChange } from './may-change-workflow';
import type { GateRules, KeptGate } from './ports';
import { mustBeProven, type ProvenWorkflow, type ProveNeeds } from './prove-readable';
import { projectPaths, type ProjectPaths } from './project-paths';
import { readCoverage, type CoverageNeeds } from './read-coverage';

export interface ChangeNeeds extends CoverageNeeds, ProveNeeds {
  /** Jira as the app: besides reading workflows it tries whether gates can read its fields. */
  readonly app: CoverageNeeds['app'] & ProveNeeds['app'];
  readonly gateRules: GateRules;
}

/** A gate that was asked for, and what it becomes. */
interface Change {
  readonly path: string;
  readonly workflow: ProvenWorkflow;
  readonly kept: { readonly transitionId: string; readonly text: string };
  readonly config: GateConfig;
}

/**
 * Makes gates of a project enforce, observe, or follow the definition in force, without publishing their workflows. The app writes,
 * after the person's rights were asked for. Before a gate enforces, its fields must be readable.
 * @throws Refused, naming what could not be done
 */
export async function changeGates(needs: ChangeNeeds, projectId: string, { step, gates }: { readonly step: GateStep; readonly gates: GateRefs }): Promise<GateCoverage> {
  const isJiraAdministrator = await administersJira(needs.user, projectId);
  const project = await projectPaths(needs, projectId);
  const changes = gates.map((gate) => changeOf(needs, project, { step, gate, isJiraAdministrator }));
  const enforced = new Map(changes.filter(({ config }) => config.mode === 'enforce').map(({ workflow }) => [workflow.id, workflow]));
  for (const workflow of enforced.values()) await mustBeProven(needs, projectId, workflow);
  await write(needs.gateRules, changes);
  return readCoverage(needs, projectId);
}

function changeOf(needs: ChangeNeeds, project: ProjectPaths, { step, gate, isJiraAdministrator }: { readonly step: GateStep; readonly gate: GateRefs[number]; readonly isJiraAdministrator: boolean }): Change {
  const { workflowId, transitionId, ruleId } = gate;
  const workflow = project.covered.find(({ id }) => id === workflowId);
  const path = workflow?.paths.find(({ transition }) => transition.id === transitionId);
  const covered = path?.gates.find((one) => one.ruleId === ruleId);
  const rule = project.gated.find(({ id }) => id === workflowId)?.transitions.find(({ id }) => id === transitionId)?.rules.find((one) => one.ruleId === ruleId);
  if (workflow === undefined || path === undefined || covered === undefined || rule === undefined) throw new Refused('That gate is not there any more. Load the page again.');
  mustChange(workflow, isJiraAdministrator);
  if (!stepsFor(covered).includes(step)) throw new Refused(`The gate on ${pathText(path)} has changed meanwhile. Load the page again.`);
  const compiled = project.compile({ id: rule.config?.id ?? needs.newId(), mode: modeAfter(step, covered.mode), exempt: rule.config?.exempt ?? NOBODY });
  if (!compiled.ok) throw new Refused(compiled.why);
  return { path: pathText(path), workflow, kept: { transitionId, text: rule.text }, config: compiled.config };
}

async function write(rules: GateRules, changes: readonly Change[]): Promise<void> {
  const listed = await rules.list();
  const wanted = changes.map((change) => ({ change, found: listed.filter((one) => isThe(one, change)) }));
  const gone = wanted.find(({ found }) => found.length === 0);
  if (gone !== undefined) throw new Refused(`The gate on ${gone.change.path} has changed meanwhile. Load the page again.`);
  const failed = await rules.write(wanted.flatMap(({ change, found }) => found.map((gate) => ({ ...gate, config: JSON.stringify(change.config), disabled: false }))));
  if (failed.length > 0) throw new Refused(`Jira did not take every change: ${failed.map(({ why }) => why).join(' ')}`);
}

/** Jira's list may name a rule otherwise than the workflow's document, so a gate is known by its place and its text: never one that changed since it was shown. */
const isThe = ({ workflow, transition, config }: KeptGate, { workflow: { name }, kept }: Change): boolean => workflow.name === name && transition.id === kept.transitionId && config === kept.text;
