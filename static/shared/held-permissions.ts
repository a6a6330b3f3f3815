import * as v from 'valibot';
import { decoded, type Answer } from './answer';
import type { JiraClient } from './jira-client';

export type Permission = 'ADD_COMMENTS' | 'ADMINISTER_PROJECTS' | 'EDIT_ISSUES' | 'TRANSITION_ISSUES';

const held = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** Which of these permissions the reader holds in a project (`GET /rest/api/3/mypermissions`). For what is shown only: each act is checked again. */
export async function heldPermissions(jira: JiraClient, projectKey: string, asked: readonly Permission[]): Promise<Answer<ReadonlySet<string>>> {
  const answer = await jira.get(`/rest/api/3/mypermissions?permissions=${asked.join(',')}&projectKey=${encodeURIComponent(projectKey)}`);
  return decoded(answer, (json) => new Set(Object.entries(v.parse(held, json).permissions).flatMap(([name, { havePermission }]) => (havePermission ? [name] : []))));
}
