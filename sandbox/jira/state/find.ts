import type { ComponentRecord, IssueRecord, LinkRecord, ProjectRecord, SprintRecord, VersionRecord, WorkflowRecord } from './records';
import type { JiraState } from './state';

/** An issue by id or key, whoever asks; undefined when there is none. Keys are read in any letter case. */
export function findIssue(state: JiraState, idOrKey: string): IssueRecord | undefined {
  const byId = state.issues.get(idOrKey);
  if (byId !== undefined) return byId;
  const id = state.issueIdByKey.get(idOrKey.toUpperCase());
  return id === undefined ? undefined : state.issues.get(id);
}

/** A project by id or key, whoever asks; undefined when there is none. */
export function findProject(state: JiraState, idOrKey: string): ProjectRecord | undefined {
  const byId = state.projects.get(idOrKey);
  if (byId !== undefined) return byId;
  const key = idOrKey.toUpperCase();
  return [...state.projects.values()].find((one) => one.key === key);
}

/** The project of an issue. @throws Error when a record names a project that does not exist */
export function projectOf(state: JiraState, issue: IssueRecord): ProjectRecord {
  const project = state.projects.get(issue.projectId);
  if (project === undefined) throw new Error(`Issue ${issue.key} names project ${issue.projectId}, which does not exist.`);
  return project;
}

/** The workflow of a project's issue type. @throws Error when a record names a workflow that does not exist */
export function workflowFor(state: JiraState, { key, workflows }: ProjectRecord, typeId: string): WorkflowRecord {
  const id = workflows.byType.get(typeId) ?? workflows.defaultWorkflowId;
  const workflow = state.workflows.get(id);
  if (workflow === undefined) throw new Error(`Project ${key} names workflow ${id}, which does not exist.`);
  return workflow;
}

/** The workflow that an issue goes through. */
export const workflowOf = (state: JiraState, issue: IssueRecord): WorkflowRecord => workflowFor(state, projectOf(state, issue), issue.typeId);

function existing<T>(ids: Iterable<string> | undefined, table: ReadonlyMap<string, T>): readonly T[] {
  const all: T[] = [];
  if (ids === undefined) return all;
  for (const id of ids) {
    const found = table.get(id);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** Immediate children, sub-tasks and the stories of an epic alike, oldest first. */
export const childrenOf = (state: JiraState, issueId: string): readonly IssueRecord[] => existing(state.children.get(issueId), state.issues);

export const linksOf = (state: JiraState, issueId: string): readonly LinkRecord[] => existing(state.linksOf.get(issueId), state.links);

/** The sprints that an issue is or was in, oldest first. */
export const sprintsOf = (state: JiraState, { sprintIds }: IssueRecord): readonly SprintRecord[] => existing(sprintIds, state.sprints);

/** The components of an issue, in the order of its project's. */
export const componentsOf = (state: JiraState, issue: IssueRecord): readonly ComponentRecord[] =>
  projectOf(state, issue).components.filter(({ id }) => issue.componentIds.includes(id));

/** The versions that an issue is to be released in, in the order of its project's. */
export const fixVersionsOf = (state: JiraState, issue: IssueRecord): readonly VersionRecord[] =>
  projectOf(state, issue).versions.filter(({ id }) => issue.fixVersionIds.includes(id));
