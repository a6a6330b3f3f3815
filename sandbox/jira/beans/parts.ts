import type { IssueType } from '../fields/issue-types';
import { priorityById } from '../fields/priorities';
import { resolutionById } from '../fields/resolutions';
import { statusById } from '../fields/statuses';
import type { ProjectRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';

const link = (state: JiraState, path: string): string => `${state.site.url}/rest/api/3/${path}`;

export function statusBean(state: JiraState, statusId: string): JsonRecord {
  const { id, name, description, category } = statusById(statusId);
  const statusCategory = { self: link(state, `statuscategory/${category.id}`), ...category };
  return { self: link(state, `status/${id}`), description, iconUrl: `${state.site.url}/`, name, id, statusCategory };
}

export function priorityBean(state: JiraState, priorityId: string): JsonRecord {
  const { id, name } = priorityById(priorityId);
  return { self: link(state, `priority/${id}`), iconUrl: `${state.site.url}/images/icons/priorities/${name.toLowerCase()}_new.svg`, name, id };
}

export function issueTypeBean(state: JiraState, type: IssueType): JsonRecord {
  const { id, name, description, subtask, hierarchyLevel, avatarId } = type;
  const iconUrl = `${state.site.url}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${avatarId}?size=medium`;
  return { self: link(state, `issuetype/${id}`), id, description, iconUrl, name, subtask, avatarId, hierarchyLevel };
}

export function projectBean(state: JiraState, project: ProjectRecord): JsonRecord {
  return {
    self: link(state, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: {},
  };
}

export function resolutionBean(state: JiraState, resolutionId: string): JsonRecord {
  const { id, name, description } = resolutionById(resolutionId);
  return { self: link(state, `resolution/${id}`), id, description, name };
}
