import type { ProbedType } from '../contract/gate-page';
import { Refused } from '../support/failures';
import type { WorkflowUses } from './ports';
import { probeFields, type ProbeNeeds } from './probe-fields';

export interface ProveNeeds extends ProbeNeeds {
  /** As the person. */
  readonly workflowUses: WorkflowUses;
}

/** A workflow whose gates are to enforce. */
export interface ProvenWorkflow {
  readonly id: string;
  readonly name: string;
  readonly teamManaged: boolean;
  /** Names of the issue types of the asking project that use it. */
  readonly issueTypes: readonly string[];
}

/** Projects of one workflow that one press tries: each takes a few calls for each issue type. */
const MOST_PROJECTS = 10;

/**
 * Tries in every project that uses the workflow whether a gate can read what it asks for, and whether people can give it. A gate
 * that cannot would refuse everything.
 * @throws Refused, naming what is not proven
 */
export async function mustBeProven(needs: ProveNeeds, projectId: string, workflow: ProvenWorkflow): Promise<void> {
  const users = workflow.teamManaged ? [] : await needs.workflowUses.projects(workflow.id);
  const projects = [projectId, ...users.filter((one) => one !== projectId)];
  if (projects.length > MOST_PROJECTS) throw notYet(`The workflow “${workflow.name}” is used by ${projects.length} projects, more than can be tried at once. Give this project a workflow of its own.`);
  const unproven = (await Promise.all(projects.map((one) => unprovenIn(needs, { projectId, tried: one, workflow })))).flat();
  if (unproven.length > 0) throw notYet(unproven.join(' '));
}

const notYet = (why: string): Refused => new Refused(`The gate does not enforce yet, because it is not proven that it can work. ${why}`);

async function unprovenIn(needs: ProveNeeds, { projectId, tried, workflow }: { readonly projectId: string; readonly tried: string; readonly workflow: ProvenWorkflow }): Promise<readonly string[]> {
  const own = tried === projectId;
  const ids = own ? [] : await needs.workflowUses.issueTypes(workflow.id, tried);
  const { project, givable, types } = await probeFields(needs, { projectId: tried, definedBy: projectId, types: ids.length === 0 ? null : ids });
  const place = own ? '' : `${project.name}: `;
  const concerned = own ? types.filter(({ type }) => workflow.issueTypes.includes(type)) : types;
  return [
    ...(givable ? [] : [`${place}Ready & Done was not started ${own ? 'here' : 'there'}, so nobody could tick or accept.`]),
    ...concerned.filter(({ state }) => state !== 'readable').map((one) => place + unprovenText(one)),
  ];
}

const unprovenText = ({ type, state, issueKey, fields }: ProbedType): string =>
  state === 'no-issue' ? `There is no issue of the type ${type} to try it on.` : `On ${issueKey === null ? `an issue of the type ${type}` : `${issueKey} (${type})`} it cannot read ${fields.join(' and ')}: the field has to be available in this project.`;
