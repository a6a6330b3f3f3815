import * as v from 'valibot';
import type { Acceptors } from '../../src/core/definition/done-definition';
import { decoded } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

export type Role = Acceptors['roles'][number];

/** Who can accept and where rejected work can go. Null: it could not be read, and what was chosen stays. */
export interface DoneChoices {
  readonly roles: readonly Role[] | null;
  /** Names of the statuses that are not done, each once. */
  readonly statuses: readonly string[] | null;
}

/** Jira gives it to apps, never to people. */
const ROLE_OF_APPS = 'atlassian-addons-project-access';

const roleLinks = v.record(v.string(), v.string());
const typesWithStatuses = v.array(v.object({ statuses: v.array(v.object({ name: v.string(), statusCategory: v.optional(v.object({ key: v.string() })) })) }));

/** Reads `GET /rest/api/3/project/{key}/role` and `GET /rest/api/3/project/{key}/statuses` as the current user, who administers the project. */
export async function readDoneChoices(jira: JiraClient, projectKey: string): Promise<DoneChoices> {
  const project = `/rest/api/3/project/${encodeURIComponent(projectKey)}`;
  const [links, types] = await Promise.all([jira.get(`${project}/role`), jira.get(`${project}/statuses`)]);
  const roles = decoded(links, rolesOf);
  const statuses = decoded(types, openStatuses);
  return { roles: roles.ok ? roles.value : null, statuses: statuses.ok ? statuses.value : null };
}

/** Jira answers names with addresses that end in the role's id. */
function rolesOf(json: unknown): readonly Role[] {
  return Object.entries(v.parse(roleLinks, json))
    .flatMap(([name, link]) => {
      const id = /\/role\/(\d+)$/.exec(link)?.[1];
      return id === undefined || name === ROLE_OF_APPS ? [] : [{ id: Number(id), name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const openStatuses = (json: unknown): readonly string[] => [
  ...new Set(v.parse(typesWithStatuses, json).flatMap(({ statuses }) => statuses.filter(({ statusCategory }) => statusCategory?.key !== 'done').map(({ name }) => name))),
];
