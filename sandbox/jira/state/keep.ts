import * as v from 'valibot';
import { doneResolution } from '../fields/resolutions';
import { keptFormat, keptState, keptVersion, type KeptState } from './kept-schema';
import { brokenReference } from './kept-references';
import type { IssueRecord, ProjectRecord, TaskRecord } from './records';
import type { JiraState } from './state';
import { addIssue, addLink, addProject } from './write';

/** Everything that a start of the local Jira should find again, as plain JSON. People, fields and the app come from elsewhere. */
export function saveState({ state }: { readonly state: JiraState }): unknown {
  const keyOf = (fieldId: string): string => state.fields.find(({ id }) => id === fieldId)?.key ?? fieldId;
  return {
    format: keptFormat,
    version: keptVersion,
    lastId: state.counter.last,
    projects: [...state.projects.values()].map(savedProject),
    workflows: [...state.workflows.values()].map((workflow) => ({ ...workflow, created: written(workflow.created), updated: written(workflow.updated) })),
    issues: [...state.issues.values()].map((issue) => savedIssue(issue, keyOf)),
    links: [...state.links.values()],
    boards: [...state.boards.values()],
    sprints: [...state.sprints.values()].map((sprint) => ({ ...sprint, start: written(sprint.start), end: written(sprint.end), completed: written(sprint.completed) })),
    tasks: [...state.tasks.values()].map(savedTask),
    pinnedPanels: [...state.pinnedPanels].map(([projectId, keys]) => [projectId, [...keys]]),
  };
}

/**
 * Fills an empty local Jira with a kept state. Nothing is filled when something is wrong with it.
 * @throws Error with one clear line for a damaged state, and for one of another version
 */
export function loadState({ state }: { readonly state: JiraState }, json: unknown): void {
  const kept = decoded(json);
  state.counter.last = kept.lastId;
  for (const workflow of kept.workflows) state.workflows.set(workflow.id, workflow);
  for (const project of kept.projects) addProject(state, project);
  for (const issue of kept.issues) addIssue(state, { ...issue, custom: byId(state, issue.custom), resolutionId: issue.resolved === null ? null : (issue.resolutionId ?? doneResolution.id) });
  for (const link of kept.links) addLink(state, link);
  for (const board of kept.boards) state.boards.set(board.id, board);
  for (const sprint of kept.sprints) state.sprints.set(sprint.id, sprint);
  for (const task of kept.tasks) state.tasks.set(task.id, task);
  for (const [projectId, keys] of kept.pinnedPanels) state.pinnedPanels.set(projectId, keys);
}

function decoded(json: unknown): KeptState {
  const result = v.safeParse(keptState, json, { abortEarly: true });
  if (result.success) {
    const broken = brokenReference(result.output);
    if (broken !== null) throw damaged(broken);
    return result.output;
  }
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  if (path === 'version') throw new Error(`The kept state of the local Jira was written by another version (${String(issue.input)}); this one reads version ${keptVersion}.`);
  throw damaged(`${path === '' ? '' : `${path}: `}${issue.message}`);
}

const damaged = (why: string): Error => new Error(`The kept state of the local Jira is damaged: ${why}.`);

const written = (date: Date | null): string | null => (date === null ? null : date.toISOString());

function savedProject(project: ProjectRecord): unknown {
  const workflows = { ...project.workflows, byType: [...project.workflows.byType] };
  const roles = [...project.roles].map(([id, members]) => [id, [...members]]);
  return { ...project, workflows, roles, grants: [...project.grants].map(([accountId, keys]) => [accountId, [...keys]]), properties: [...project.properties], addedFields: [...project.addedFields] };
}

const savedTask = ({ bulk, ...task }: TaskRecord): unknown => ({
  ...task,
  submitted: written(task.submitted),
  ...(bulk === undefined ? {} : { bulk: { ...bulk, failed: [...bulk.failed], updated: written(bulk.updated) } }),
});

/** Fields are kept by their keys: the ids of the app's fields depend on how many its manifest has. */
function savedIssue(issue: IssueRecord, keyOf: (fieldId: string) => string): unknown {
  const { created, updated, resolved, statusCategoryChanged, comments, changelog } = issue;
  return {
    ...issue,
    created: written(created),
    updated: written(updated),
    resolved: written(resolved),
    statusCategoryChanged: written(statusCategoryChanged),
    properties: [...issue.properties],
    custom: [...issue.custom].map(([id, value]) => [keyOf(id), value]),
    comments: comments.map((comment) => ({ ...comment, created: written(comment.created) })),
    changelog: changelog.map((change) => ({ ...change, created: written(change.created) })),
  };
}

/** Values of fields that are no longer there are left behind. */
function byId(state: JiraState, custom: ReadonlyMap<string, unknown>): Map<string, unknown> {
  return new Map([...custom].flatMap(([key, value]) => {
    const field = state.fields.find((one) => one.key === key);
    return field === undefined ? [] : [[field.id, value] as const];
  }));
}
