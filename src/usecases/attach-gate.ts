import type { GateCoverage, GatePreview } from '../contract/gate-coverage';
import { validatorRule, type WorkflowDocument } from '../contract/workflow';
import { updateOf, withValidators } from '../contract/workflow-update';
import type { CoveredPath } from '../core/done/coverage';
import { criteriaText, pathText } from '../core/done/coverage-text';
import { NOBODY } from '../core/done/gate-config';
import { Refused } from '../support/failures';
import { administersJira, mustChange } from './may-change-workflow';
import type { WorkflowUses } from './ports';
import { projectPaths } from './project-paths';
import { readCoverage, type CoverageNeeds } from './read-coverage';
import { mustBeVersion, readAsPerson, versionText, writeWorkflow } from './write-workflow';

export interface AttachNeeds extends CoverageNeeds {
  /** As the person. */
  readonly workflowUses: WorkflowUses;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Projects that a caution names. */
const MOST_NAMED = 5;

interface Wanted {
  readonly workflowId: string;
  readonly transitions: readonly string[];
}

interface Prepared {
  readonly before: WorkflowDocument;
  readonly after: WorkflowDocument;
  readonly paths: readonly CoveredPath[];
  readonly teamManaged: boolean;
  readonly criteria: string;
}

/** Says what putting gates on open paths would change, and what Jira thinks of it. Changes nothing. @throws Refused */
export async function previewGates(needs: AttachNeeds, projectId: string, wanted: Wanted): Promise<GatePreview> {
  const { before, after, paths, teamManaged, criteria } = await prepare(needs, projectId, wanted);
  const creates = paths.some(({ kind }) => kind === 'create');
  return {
    version: versionText(before),
    changes: paths.map((path) => ({ path: pathText(path), before: 'no gate', after: `observes ${criteria}` })),
    cautions: [
      ...(teamManaged ? [] : await sharing(needs, projectId, before)),
      ...(creates ? ['An issue that is being created has no ticks and no acceptance yet: once that gate enforces, none can be created there.'] : []),
    ],
    objections: await needs.workflows.user.objections(updateOf(after)),
  };
}

/**
 * Puts gates that observe on open paths, with the person's own rights. The workflow is read again just before, the version that the
 * person has seen is asked for, everything else is given back as it came, and the state before is kept.
 * @throws Refused
 */
export async function attachGates(needs: AttachNeeds, projectId: string, wanted: Wanted & { readonly version: string }): Promise<GateCoverage> {
  const { before, after } = await prepare(needs, projectId, wanted);
  mustBeVersion(before, wanted.version);
  const [person, earlier] = await Promise.all([needs.user.myself(), needs.workflowsBefore.read(before.id)]);
  await needs.workflowsBefore.keep(before.id, { document: before, by: person.displayName, at: needs.now().toISOString() });
  try {
    await writeWorkflow(needs.workflows.user, after);
  } catch (error) {
    await (earlier === null ? needs.workflowsBefore.forget(before.id) : needs.workflowsBefore.keep(before.id, earlier));
    throw error;
  }
  return readCoverage(needs, projectId);
}

/** A workflow may be used by other projects, whose issues then meet this project's definition. */
async function sharing({ user, workflowUses }: AttachNeeds, projectId: string, { id, name }: WorkflowDocument): Promise<readonly string[]> {
  const others = (await workflowUses.projects(id)).filter((one) => one !== projectId);
  if (others.length === 0) return [];
  const named = await Promise.all(others.slice(0, MOST_NAMED).map((one) => user.project(one)));
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
  return [`Other projects use the workflow “${name}” too and get the same gate: ${named.map((project) => project.name).join(', ')}${more}.`];
}

async function prepare(needs: AttachNeeds, projectId: string, { workflowId, transitions }: Wanted): Promise<Prepared> {
  const isJiraAdministrator = await administersJira(needs.user, projectId);
  const project = await projectPaths(needs, projectId);
  const workflow = project.covered.find(({ id }) => id === workflowId);
  if (workflow === undefined) throw new Refused('No issue type of this project uses that workflow.');
  mustChange(workflow, isJiraAdministrator);
  const before = await readAsPerson(needs.workflows.user, workflow);
  const paths = project.pathsOf(before).filter(({ transition }) => transitions.includes(transition.id));
  if (paths.length < new Set(transitions).size) throw new Refused('That is no path into Done any more. Load the page again.');
  const taken = paths.find(({ state }) => state !== 'open');
  if (taken !== undefined) throw new Refused(`There is a gate on ${pathText(taken)} already.`);
  const rules = new Map(paths.map(({ transition }) => [transition.id, newRule(needs, project)]));
  const after = withValidators(before, (id, validators) => {
    const rule = rules.get(id);
    return rule === undefined ? validators : [...validators, rule];
  });
  const { name, version, done } = project.definition;
  return { before, after, paths, teamManaged: workflow.teamManaged, criteria: criteriaText({ name, version, criteria: done.criteria.length }) };
}

/** A new gate begins by observing. */
function newRule({ newId, gateKey }: AttachNeeds, { compile }: Awaited<ReturnType<typeof projectPaths>>) {
  const compiled = compile({ id: newId(), mode: 'observe', exempt: NOBODY });
  if (!compiled.ok) throw new Refused(compiled.why);
  return validatorRule(gateKey(), newId(), JSON.stringify(compiled.config));
}
