import * as v from 'valibot';
import type { Project } from './projects';
import { texts } from '../../jira/workflow/texts';
import { request } from './request';

// loose everywhere: what this screen does not know goes back as it came
const rule = v.looseObject({ ruleKey: v.string(), parameters: v.optional(texts, {}) });
const transition = v.looseObject({
  id: v.string(), name: v.string(), type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']), toStatusReference: v.string(),
  links: v.array(v.looseObject({ fromStatusReference: v.string() })), validators: v.array(rule),
});
const workflow = v.looseObject({
  id: v.string(), name: v.string(), scope: v.looseObject({ type: v.picklist(['GLOBAL', 'PROJECT']), project: v.optional(v.object({ id: v.string() })) }),
  version: v.looseObject({ versionNumber: v.number() }), statuses: v.array(v.looseObject({ statusReference: v.string() })), transitions: v.array(transition),
});
const status = v.looseObject({ id: v.string(), name: v.string(), description: v.string(), statusCategory: v.picklist(['TODO', 'IN_PROGRESS', 'DONE']), statusReference: v.string() });
const documents = v.object({ statuses: v.array(status), workflows: v.array(workflow) });

export type Rule = v.InferOutput<typeof rule>;
export type WorkflowTransition = v.InferOutput<typeof transition>;
export type Workflow = v.InferOutput<typeof workflow>;
export type WorkflowStatus = v.InferOutput<typeof status>;

/** One workflow with the statuses that it names by reference. */
export interface WorkflowDocument {
  readonly statuses: readonly WorkflowStatus[];
  readonly workflow: Workflow;
}

const project = v.object({ issueTypes: v.array(v.object({ id: v.string(), name: v.string() })) });

/** A workflow and the issue types of a project that use it. */
export interface UsedWorkflow {
  readonly workflow: Workflow;
  readonly issueTypes: readonly string[];
}

/** The workflows of a project. @throws RequestFailed for who may not read them */
export async function readProjectWorkflows({ id, key }: Project): Promise<readonly UsedWorkflow[]> {
  const { issueTypes } = v.parse(project, await request('GET', `/rest/api/3/project/${key}`));
  const read = async (issueTypeId: string): Promise<Workflow | undefined> =>
    v.parse(documents, await request('POST', '/rest/api/3/workflows', { projectAndIssueTypes: [{ projectId: id, issueTypeId }] })).workflows[0];
  const used = await Promise.all(issueTypes.map(async (type) => ({ name: type.name, workflow: await read(type.id) })));
  const byId = new Map<string, UsedWorkflow>();
  for (const { name, workflow: one } of used) {
    if (one !== undefined) byId.set(one.id, { workflow: one, issueTypes: [...(byId.get(one.id)?.issueTypes ?? []), name] });
  }
  return [...byId.values()];
}

export async function readWorkflow(workflowId: string): Promise<WorkflowDocument | null> {
  const { statuses, workflows: [found] } = v.parse(documents, await request('POST', '/rest/api/3/workflows', { workflowIds: [workflowId] }));
  return found === undefined ? null : { statuses, workflow: found };
}

/** Saves the whole document. @throws RequestFailed 409 when somebody saved it since it was read, 400 with what is wrong with it */
export const saveWorkflow = ({ statuses, workflow: changed }: WorkflowDocument): Promise<unknown> => request('POST', '/rest/api/3/workflows/update', { statuses, workflows: [changed] });

const permissions = v.object({ permissions: v.object({ ADMINISTER: v.object({ havePermission: v.boolean() }), ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }) });

/** Jira administrators edit every workflow, a project's administrators that of their team-managed project. */
export async function mayEditWorkflows({ key, style }: Project): Promise<boolean> {
  const answer = await request('GET', `/rest/api/3/mypermissions?permissions=ADMINISTER,ADMINISTER_PROJECTS&projectKey=${key}`);
  const { ADMINISTER, ADMINISTER_PROJECTS } = v.parse(permissions, answer).permissions;
  return ADMINISTER.havePermission || (style === 'next-gen' && ADMINISTER_PROJECTS.havePermission);
}
