import * as v from 'valibot';
import { decodeFieldList } from '../contract/jira-fields';
import { decodeIssue, issuePath } from '../contract/jira-issue';
import type { JiraReads, Permission } from '../usecases/ports';
import { getJson, type Send } from './send';

const myself = v.object({ accountId: v.string(), displayName: v.string() });
const permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** Jira, read with the rights that `send` carries. */
export function jiraReads(send: Send): JiraReads {
  return {
    issue: async (idOrKey) => decodeIssue(await getJson(send, issuePath(idOrKey))),
    fields: async () => decodeFieldList(await getJson(send, '/rest/api/3/field')),
    myself: async () => v.parse(myself, await getJson(send, '/rest/api/3/myself')),
    permissions: async (asked, issueId) => held(asked, await getJson(send, permissionsPath(asked, issueId))),
  };
}

function permissionsPath(asked: readonly Permission[], issueId?: string): string {
  const where = issueId === undefined ? '' : `&issueId=${encodeURIComponent(issueId)}`;
  return `/rest/api/3/mypermissions?permissions=${asked.join(',')}${where}`;
}

function held(asked: readonly Permission[], json: unknown): ReadonlySet<Permission> {
  const answer = v.parse(permissions, json).permissions;
  return new Set(asked.filter((permission) => answer[permission]?.havePermission === true));
}
