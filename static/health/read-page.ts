import * as v from 'valibot';
import { decodeFieldList, findFieldIds } from '../../src/contract/jira-fields';
import { decodeSearchedIssue, type JiraIssue } from '../../src/contract/jira-issue';
import { sprintFieldOf } from '../../src/contract/jira-sprints';
import { READINESS_PROPERTY } from '../../src/contract/stored-readiness';
import type { Definition } from '../../src/core/definition/definition';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';
import { backlogFields, backlogJql, PAGE_SIZE, type HealthFields } from './backlog-query';

/** Which custom fields this site has, as the definition chooses among them: one read for the whole page. */
export const readFieldIds = async (jira: JiraClient, chosen: Definition['fields']): Promise<Answer<HealthFields>> =>
  decoded(await jira.get('/rest/api/3/field'), (json) => {
    const list = decodeFieldList(json);
    return { ...findFieldIds(list, chosen), sprint: sprintFieldOf(list) };
  });

/** One page of the backlog; `next` is Jira's token for the page after it, null on the last one. */
export interface BacklogPage {
  readonly issues: readonly JiraIssue[];
  readonly next: string | null;
}

const page = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean(), false) });

/** Reads one page of open standard issues (`POST /rest/api/3/search/jql`) as the current user. */
export async function readPage(jira: JiraClient, projectKey: string, fields: HealthFields, token: string | null): Promise<Answer<BacklogPage>> {
  const body = {
    jql: backlogJql(projectKey),
    fields: backlogFields(fields),
    properties: [READINESS_PROPERTY],
    maxResults: PAGE_SIZE,
    ...(token === null ? {} : { nextPageToken: token }),
  };
  return decoded(await jira.post('/rest/api/3/search/jql', body), (json) => {
    const raw = v.parse(page, json);
    return {
      issues: raw.issues.map((issue) => decodeSearchedIssue(issue, fields)).filter(({ facts }) => facts.type.level === 0),
      next: raw.isLast ? null : (raw.nextPageToken ?? null),
    };
  });
}
