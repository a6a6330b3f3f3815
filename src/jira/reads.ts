import * as v from 'valibot';
import { decodeFieldList, findFieldIds } from '../contract/jira-fields';
import { decodeIssue, decodeSearchedIssue, issuePath, projectOfIssue, withFields } from '../contract/jira-issue';
import { READINESS_PROPERTY } from '../contract/stored-readiness';
import { Upstream } from '../support/failures';
import type { JiraReads, Permission } from '../usecases/ports';
import { SWITCH_PROPERTY } from './project-switch';
import { getJson, postForJson, type Send } from './send';

const myself = v.object({ accountId: v.string(), displayName: v.string() });
const permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });
const searchPage = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean()) });
const project = v.object({ id: v.string(), key: v.string(), name: v.string(), style: v.picklist(['classic', 'next-gen']) });
const evaluated = v.object({ value: v.unknown() });
const projectProperty = v.object({ value: v.object({ on: v.optional(v.unknown()) }) });

/** Issues a page of a scan: each is one property write at most. */
const PAGE = 50;

/** Jira, read with the rights that `send` carries. */
export function jiraReads(send: Send): JiraReads {
  return {
    issue: async (idOrKey, fieldsOf, over = {}) => {
      const json = withFields(await getJson(send, issuePath(idOrKey)), over);
      return decodeIssue(json, await fieldsOf(projectOfIssue(json)));
    },
    fields: async () => decodeFieldList(await getJson(send, '/rest/api/3/field')),
    myself: async () => v.parse(myself, await getJson(send, '/rest/api/3/myself')),
    permissions: async (asked, where) => held(asked, await getJson(send, permissionsPath(asked, where))),
    project: async (projectId) => v.parse(project, await getJson(send, `/rest/api/3/project/${encodeURIComponent(projectId)}`)),
    evaluate: async (expression, issueId, custom = {}) => v.parse(evaluated, await postForJson(send, '/rest/api/3/expression/evaluate', { expression, context: { issue: { id: Number(issueId) }, custom } })).value,
    isSwitchedOn: (projectId) => isSwitchedOn(send, projectId),
    openIssues: async (projectId, cursor, settings) => {
      const ids = findFieldIds(decodeFieldList(await getJson(send, '/rest/api/3/field')), settings);
      const fields = ['summary', 'description', 'issuetype', 'status', 'parent', 'issuelinks', 'subtasks', 'assignee', 'updated', 'project', ...ids.criteria, ...ids.estimates];
      const body = { jql: `${openIssues(projectId)} ORDER BY created ASC, key ASC`, fields, properties: [READINESS_PROPERTY], maxResults: PAGE, ...(cursor === null ? {} : { nextPageToken: cursor }) };
      const page = v.parse(searchPage, await postForJson(send, '/rest/api/3/search/jql', body));
      return { issues: page.issues.map((json) => decodeSearchedIssue(json, ids)), next: page.isLast === true ? null : (page.nextPageToken ?? null) };
    },
    countOpenIssues: async (projectId) => v.parse(v.object({ count: v.number() }), await postForJson(send, '/rest/api/3/search/approximate-count', { jql: openIssues(projectId) })).count,
    countMissing: async (projectId, rule) => v.parse(v.object({ count: v.number() }), await postForJson(send, '/rest/api/3/search/approximate-count', { jql: `project = ${projectId} AND rndMissing ~ "${rule.replaceAll('-', '')}"` })).count,
  };
}

const openIssues = (projectId: string): string => `project = ${projectId} AND statusCategory != Done`;

/** A project without the property answers 404: it was never switched on. */
async function isSwitchedOn(send: Send, projectId: string): Promise<boolean> {
  try {
    return v.parse(projectProperty, await getJson(send, `/rest/api/3/project/${encodeURIComponent(projectId)}/properties/${SWITCH_PROPERTY}`)).value.on === true;
  } catch (error) {
    if (error instanceof Upstream && error.status === 404) return false;
    throw error;
  }
}

function permissionsPath(asked: readonly Permission[], where: Parameters<JiraReads['permissions']>[1]): string {
  const [name, id] = Object.entries(where ?? {})[0] ?? [];
  return `/rest/api/3/mypermissions?permissions=${asked.join(',')}${name === undefined ? '' : `&${name}=${encodeURIComponent(String(id))}`}`;
}

function held(asked: readonly Permission[], json: unknown): ReadonlySet<Permission> {
  const answer = v.parse(permissions, json).permissions;
  return new Set(asked.filter((permission) => answer[permission]?.havePermission === true));
}
