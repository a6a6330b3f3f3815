import { allIssueTypes } from '../fields/issue-types';
import { linkTypes } from '../fields/link-types';
import { priorities } from '../fields/priorities';
import { resolutions } from '../fields/resolutions';
import { allStatuses } from '../fields/statuses';
import type { KeptState } from './kept-schema';

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

const types = idsOf(allIssueTypes);
const statuses = idsOf(allStatuses);
const knownPriorities = idsOf(priorities);
const knownLinks = idsOf(linkTypes);
const knownResolutions = idsOf(resolutions);

/** The first thing that names another one which is not there; null when everything holds together. */
export function brokenReference(kept: KeptState): string | null {
  const projects = idsOf(kept.projects);
  const workflows = idsOf(kept.workflows);
  const versions = idsOf(kept.projects.flatMap((project) => project.versions));
  const components = idsOf(kept.projects.flatMap((project) => project.components));
  const levels = new Set(kept.projects.flatMap((project) => project.securityLevels.map(({ id }) => `${project.id} ${id}`)));
  const issues = idsOf(kept.issues);
  const boards = idsOf(kept.boards);
  const sprints = idsOf(kept.sprints);
  const broken = [
    ...kept.issues.flatMap((issue) => [
      missing(`${issue.key}: project`, issue.projectId, projects),
      missing(`${issue.key}: issue type`, issue.typeId, types),
      missing(`${issue.key}: status`, issue.statusId, statuses),
      missing(`${issue.key}: priority`, issue.priorityId, knownPriorities),
      issue.parentId === null ? null : missing(`${issue.key}: parent`, issue.parentId, issues),
      issue.resolutionId === null ? null : missing(`${issue.key}: resolution`, issue.resolutionId, knownResolutions),
      issue.securityLevelId === null || levels.has(`${issue.projectId} ${issue.securityLevelId}`) ? null : `${issue.key}: security level ${issue.securityLevelId} does not exist`,
      ...issue.fixVersionIds.map((id) => missing(`${issue.key}: version`, id, versions)),
      ...issue.componentIds.map((id) => missing(`${issue.key}: component`, id, components)),
      ...issue.sprintIds.map((id) => missing(`${issue.key}: sprint`, id, sprints)),
    ]),
    ...kept.workflows.flatMap((workflow) => [
      workflow.projectId === null ? null : missing(`${workflow.name}: project`, workflow.projectId, projects),
      ...[...workflow.statuses.map(({ statusId }) => statusId), ...workflow.transitions.flatMap(({ toStatusId, links }) => [toStatusId, ...links.map(({ fromStatusId }) => fromStatusId)])]
        .map((id) => missing(`${workflow.name}: status`, id, statuses)),
      ...(workflow.transitions.some(({ type }) => type === 'INITIAL') ? [] : [`${workflow.name}: the initial transition does not exist`]),
    ]),
    ...kept.projects.flatMap(({ key, workflows: { defaultWorkflowId, byType } }) => [
      ...[defaultWorkflowId, ...byType.values()].map((id) => missing(`${key}: workflow`, id, workflows)),
      ...[...byType.keys()].map((id) => missing(`${key}: issue type`, id, types)),
    ]),
    ...kept.links.flatMap((link) => [
      missing('A link: type', link.typeId, knownLinks),
      missing('A link: issue', link.inwardSideId, issues),
      missing('A link: issue', link.outwardSideId, issues),
    ]),
    ...kept.boards.map(({ projectId }) => missing('A board: project', projectId, projects)),
    ...kept.sprints.map(({ boardId }) => missing('A sprint: board', boardId, boards)),
  ];
  return broken.find((one) => one !== null) ?? null;
}

const missing = (what: string, id: string, known: ReadonlySet<string>): string | null => (known.has(id) ? null : `${what} ${id} does not exist`);
