import { decodeFinished, FINISHED_AT, type FinishedPage } from '../../src/contract/jira-finished';
import { READINESS_PROPERTY } from '../../src/contract/stored-readiness';
import { lastSprints } from '../../src/core/health/last-sprints';
import { WEEKS } from '../../src/core/health/past-throughput';
import type { FinishedItem, Sprint, WorkHistory } from '../../src/core/health/work-history';
import { DAY } from '../../src/core/time-spans';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';
import { projectClause, PAGE_SIZE, type HealthFields } from './backlog-query';
import { readSprints } from './read-sprints';

const MOST_PAGES = 10;

/**
 * What the project finished lately, as the current user sees it: the sprints of its board, then the items that were finished since the fifth
 * last one began (ten weeks without sprints), newest first and at most a thousand. Where there are more, `since` says how far back they go.
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function readHistory(jira: JiraClient, projectKey: string, fields: Pick<HealthFields, 'estimates' | 'sprint'>, now: number): Promise<Answer<WorkHistory>> {
  const sprints = await readSprints(jira, projectKey);
  if (!sprints.ok) return sprints;
  const wanted = firstNeeded(sprints.value, now);
  const finished: FinishedItem[] = [];
  let since = wanted;
  let token: string | null = null;
  for (let read = 1; ; read++) {
    const answer: Answer<FinishedPage> = decoded(await jira.post('/rest/api/3/search/jql', question(projectKey, fields, Math.ceil((now - wanted) / DAY), token)), (json) => decodeFinished(json, fields.estimates, fields.sprint));
    if (!answer.ok) return answer;
    finished.push(...answer.value.items);
    token = answer.value.next;
    if (token === null) break;
    if (read === MOST_PAGES) {
      since = Math.max(wanted, answer.value.oldest ?? now);
      break;
    }
  }
  return { ok: true, value: { since, finished, sprints: sprints.value } };
}

const question = (projectKey: string, { estimates, sprint }: Pick<HealthFields, 'estimates' | 'sprint'>, days: number, token: string | null) => ({
  jql: `${projectClause(projectKey)} AND statusCategory = Done AND statusCategoryChangedDate >= -${days}d ORDER BY statusCategoryChangedDate DESC`,
  fields: ['issuetype', 'resolution', 'created', FINISHED_AT, ...estimates, ...(sprint === null ? [] : [sprint])],
  properties: [READINESS_PROPERTY],
  maxResults: PAGE_SIZE,
  ...(token === null ? {} : { nextPageToken: token }),
});

/** The start of the earliest sprint that counts, and never less than the weeks that would take its place. */
function firstNeeded(sprints: readonly Sprint[], now: number): number {
  return Math.min(now - WEEKS * 7 * DAY, ...lastSprints(sprints).map(({ from }) => from));
}
