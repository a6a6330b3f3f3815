import * as v from 'valibot';
import { NOT_DONE } from '../../../src/contract/jira-finished';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';
import { projectClause } from '../backlog-query';
import type { ListedItems, Week } from './digest';

/** Items that one question reads: more than anybody wants to read in a digest. */
const MOST = 50;

const page = v.object({
  issues: v.array(
    v.object({
      key: v.string(),
      fields: v.object({
        summary: v.optional(v.string(), ''),
        issuetype: v.object({ hierarchyLevel: v.optional(v.number()), subtask: v.optional(v.boolean(), false) }),
        resolution: v.nullish(v.object({ name: v.string() })),
      }),
    }),
  ),
  nextPageToken: v.nullish(v.string()),
  isLast: v.optional(v.boolean(), false),
});

type Found = { readonly items: readonly { readonly key: string; readonly summary: string; readonly notDone: boolean }[]; readonly more: boolean };

/** What became ready, came and went in the last seven days, as the current user sees it; epics and sub-tasks are left out. */
export async function readWeek(jira: JiraClient, projectKey: string): Promise<Answer<Week>> {
  const all = `${projectClause(projectKey)} AND issuetype in standardIssueTypes()`;
  const [ready, added, finished] = await Promise.all([
    find(jira, `${all} AND statusCategory != Done AND rndBand = ready AND rndReadySince >= -7d ORDER BY Rank ASC`),
    find(jira, `${all} AND created >= -7d ORDER BY created DESC`),
    find(jira, `${all} AND statusCategory = Done AND statusCategoryChangedDate >= -7d ORDER BY statusCategoryChangedDate DESC`),
  ]);
  if (!ready.ok) return ready;
  if (!added.ok) return added;
  if (!finished.ok) return finished;
  const only = (notDone: boolean): ListedItems => ({ ...finished.value, items: finished.value.items.filter((item) => item.notDone === notDone) });
  return { ok: true, value: { ready: ready.value, added: added.value, finished: only(false), notDone: only(true) } };
}

const find = async (jira: JiraClient, jql: string): Promise<Answer<Found>> =>
  decoded(await jira.post('/rest/api/3/search/jql', { jql, fields: ['summary', 'issuetype', 'resolution'], maxResults: MOST }), (json) => {
    const { issues, nextPageToken, isLast } = v.parse(page, json);
    const standard = issues.filter(({ fields: { issuetype } }) => (issuetype.hierarchyLevel ?? (issuetype.subtask ? -1 : 0)) === 0);
    return {
      items: standard.map(({ key, fields }) => ({ key, summary: fields.summary, notDone: NOT_DONE.has(fields.resolution?.name.toLowerCase() ?? '') })),
      more: !isLast && nextPageToken !== null && nextPageToken !== undefined,
    };
  });
