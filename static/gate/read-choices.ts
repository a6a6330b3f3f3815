import * as v from 'valibot';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** Something that a person picks: a project, an issue. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface ProjectChoices {
  readonly projects: readonly Choice[];
  /** How many more there are than are listed. */
  readonly more: number;
}

const projects = v.object({ total: v.number(), values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })) });
const PROJECTS = 100;

/** The projects that the current user administers, by name: `GET /rest/api/3/project/search?action=edit`. */
export async function readProjects(jira: JiraClient, query: string): Promise<Answer<ProjectChoices>> {
  const words = query.trim() === '' ? '' : `&query=${encodeURIComponent(query.trim())}`;
  return decoded(await jira.get(`/rest/api/3/project/search?action=edit&orderBy=name&maxResults=${PROJECTS}${words}`), (json) => {
    const { total, values } = v.parse(projects, json);
    return { projects: values.map(({ id, key, name }) => ({ id, name: `${name} (${key})` })), more: Math.max(0, total - values.length) };
  });
}

const roles = v.record(v.string(), v.string());
/** Holds apps, not people. */
const APPS_ROLE = 'atlassian-addons-project-access';

/** The site's project roles: `GET /rest/api/3/project/{id}/role` names each with its address, which ends in its id. */
export async function readRoles(jira: JiraClient, projectId: string): Promise<Answer<readonly { readonly id: number; readonly name: string }[]>> {
  return decoded(await jira.get(`/rest/api/3/project/${encodeURIComponent(projectId)}/role`), (json) =>
    Object.entries(v.parse(roles, json)).flatMap(([name, address]) => {
      const id = /\/role\/(\d{1,15})$/.exec(address)?.[1];
      return id === undefined || name === APPS_ROLE ? [] : [{ id: Number(id), name }];
    }),
  );
}

const groups = v.object({ groups: v.array(v.object({ name: v.string(), groupId: v.string() })) });
const GROUPS = 10;
/** A group's id is written into the gate's text. */
const GROUP_ID = /^[A-Za-z0-9-]{1,64}$/;

/** Groups by a part of their name: `GET /rest/api/3/groups/picker`. */
export async function findGroups(jira: JiraClient, query: string): Promise<Answer<readonly Choice[]>> {
  return decoded(await jira.get(`/rest/api/3/groups/picker?query=${encodeURIComponent(query.trim())}&maxResults=${GROUPS}`), (json) => v.parse(groups, json).groups.filter(({ groupId }) => GROUP_ID.test(groupId)).map(({ groupId, name }) => ({ id: groupId, name })));
}

const issues = v.object({ issues: v.array(v.object({ key: v.string(), fields: v.object({ summary: v.string(), issuetype: v.object({ subtask: v.optional(v.boolean(), false), hierarchyLevel: v.optional(v.number()) }) }) })) });
const ISSUES = 50;

/** Issues that a gate is about, the last changed first: neither epics nor sub-tasks. */
export async function readExamples(jira: JiraClient, projectId: string): Promise<Answer<readonly Choice[]>> {
  const body = { jql: `project = ${projectId} ORDER BY updated DESC`, fields: ['summary', 'issuetype'], maxResults: ISSUES };
  return decoded(await jira.post('/rest/api/3/search/jql', body), (json) =>
    v.parse(issues, json).issues.flatMap(({ key, fields: { summary, issuetype } }) => ((issuetype.hierarchyLevel ?? (issuetype.subtask ? -1 : 0)) === 0 ? [{ id: key, name: `${key} ${summary}` }] : [])),
  );
}
