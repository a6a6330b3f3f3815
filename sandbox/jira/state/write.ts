import type { IssueRecord, LinkRecord, ProjectRecord } from './records';
import type { JiraState } from './state';

const addTo = (index: Map<string, Set<string>>, key: string, value: string): void => {
  const set = index.get(key);
  if (set === undefined) index.set(key, new Set([value]));
  else set.add(value);
};

/** Puts a new project in its place. */
export function addProject(state: JiraState, project: ProjectRecord): void {
  state.projects.set(project.id, project);
}

/** Puts a new issue in its place, its parent's list of children included. */
export function addIssue(state: JiraState, issue: IssueRecord): void {
  state.issues.set(issue.id, issue);
  state.issueIdByKey.set(issue.key, issue.id);
  if (issue.parentId !== null) addTo(state.children, issue.parentId, issue.id);
}

/** Takes an issue away, out of its parent's list of children too. Its links and children have to be gone. */
export function removeIssue(state: JiraState, issue: IssueRecord): void {
  state.issues.delete(issue.id);
  state.issueIdByKey.delete(issue.key);
  state.children.delete(issue.id);
  if (issue.parentId !== null) state.children.get(issue.parentId)?.delete(issue.id);
}

/** Gives an issue another parent, or none. */
export function setParent(state: JiraState, issue: IssueRecord, parentId: string | null): void {
  if (issue.parentId !== null) state.children.get(issue.parentId)?.delete(issue.id);
  issue.parentId = parentId;
  if (parentId !== null) addTo(state.children, parentId, issue.id);
}

export function addLink(state: JiraState, link: LinkRecord): void {
  state.links.set(link.id, link);
  addTo(state.linksOf, link.inwardSideId, link.id);
  addTo(state.linksOf, link.outwardSideId, link.id);
}

export function removeLink(state: JiraState, link: LinkRecord): void {
  state.links.delete(link.id);
  state.linksOf.get(link.inwardSideId)?.delete(link.id);
  state.linksOf.get(link.outwardSideId)?.delete(link.id);
}
