import * as v from 'valibot';
import { decoded } from '../../../shared/answer';
import type { JiraClient } from '../../../shared/jira-client';

const held = v.object({ permissions: v.object({ EDIT_ISSUES: v.object({ havePermission: v.boolean() }) }) });

/** Whether the reader may edit this issue (`GET /rest/api/3/mypermissions`). For what is offered only: Jira checks each write. Where it cannot be asked, it is offered. */
export async function mayEdit(jira: JiraClient, key: string): Promise<boolean> {
  const answer = decoded(await jira.get(`/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=${encodeURIComponent(key)}`), (json) => v.parse(held, json).permissions.EDIT_ISSUES.havePermission);
  return !answer.ok || answer.value;
}
