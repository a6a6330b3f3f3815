import * as v from 'valibot';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

const permissions = v.object({ permissions: v.object({ ADMINISTER: v.object({ havePermission: v.boolean() }) }) });

/** Whether the reader administers Jira, which showing a panel on every issue asks for: `GET /rest/api/3/mypermissions`. */
export const administersJira = async (jira: JiraClient): Promise<Answer<boolean>> =>
  decoded(await jira.get('/rest/api/3/mypermissions?permissions=ADMINISTER'), (json) => v.parse(permissions, json).permissions.ADMINISTER.havePermission);

/** Pins the panel to every issue of the project, as the reader. Jira takes the request and does it a little later. */
export const pinPanel = (jira: JiraClient, moduleId: string, projectKey: string): Promise<Answer<unknown>> =>
  jira.post('/rest/api/3/forge/panel/action/bulk/async', { moduleId, projectList: [{ projectIdOrKey: projectKey, action: 'PIN' }] });

/** What somebody who does not administer Jira can send to somebody who does. */
export const requestText = (projectName: string, projectKey: string, siteUrl: string): string =>
  [
    'Hello,',
    '',
    `we use Ready & Done in the project ${projectName} (${projectKey}). Could you show its Readiness panel on every issue of the project?`,
    `Open ${siteUrl}/browse/${projectKey}, go to Project settings > Apps > Ready & Done, and choose “Show the panel on every issue”.`,
    'Or open any issue of the project, open the Readiness panel, and choose “Show for all work items” in its menu.',
    '',
    'It changes no issue, and nothing leaves Atlassian. Thank you!',
  ].join('\n');
