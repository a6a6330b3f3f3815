import { type StatusCategory, statusById } from '../fields/statuses';
import type { TransitionRecord, WorkflowRecord } from '../state/records';
import type { JsonRecord } from '../support/json';
import { statusReference } from '../workflow/parts';

const categories: Readonly<Record<StatusCategory['key'], string>> = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' };

/** GLOBAL for company-managed projects, PROJECT for a team-managed one. */
const scopeBean = (projectId: string | null): JsonRecord => (projectId === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: projectId } });

/** @param projectId the team-managed project it belongs to */
export function configuredStatusBean(statusId: string, projectId: string | null): JsonRecord {
  const { id, name, description, category } = statusById(statusId);
  return { id, name, description, statusCategory: categories[category.key], scope: scopeBean(projectId) };
}

/** A workflow's document. Its statuses and transitions name statuses by reference; `statusBeans` says which status that is. */
export function workflowBean(workflow: WorkflowRecord, withTransitions = true): JsonRecord {
  const { id, name, description, projectId, version, created, updated, rest, statuses, transitions } = workflow;
  return {
    id, name, description,
    scope: scopeBean(projectId),
    isEditable: true,
    version,
    created: created.toISOString(),
    updated: updated.toISOString(),
    ...rest,
    statuses: statuses.map((one) => ({ statusReference: statusReference(one.statusId), deprecated: false, ...one.rest })),
    ...(withTransitions ? { transitions: transitions.map(transitionBean) } : {}),
  };
}

const transitionBean = ({ id, name, type, links, toStatusId, validators, rest }: TransitionRecord): JsonRecord => ({
  id, name, type,
  toStatusReference: statusReference(toStatusId),
  links: links.map((link) => ({ fromStatusReference: statusReference(link.fromStatusId), ...link.rest })),
  validators,
  ...rest,
});

/** The statuses of some workflows, each once. */
export function statusBeans(workflows: readonly WorkflowRecord[]): readonly JsonRecord[] {
  const scopes = new Map(workflows.flatMap(({ projectId, statuses }) => statuses.map(({ statusId }) => [statusId, projectId] as const)));
  return [...scopes].map(([statusId, projectId]) => ({ ...configuredStatusBean(statusId, projectId), statusReference: statusReference(statusId) }));
}
