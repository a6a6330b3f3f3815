import * as v from 'valibot';
import { decodeBoards } from '../../../src/contract/jira-sprints';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

const configuration = v.object({ columnConfig: v.object({ columns: v.array(v.object({ statuses: v.optional(v.array(v.object({ id: v.string() })), []) })) }) });
const statuses = v.array(v.object({ statuses: v.array(v.object({ id: v.string(), name: v.string(), statusCategory: v.object({ key: v.string() }) })) }));

/** Names of the statuses of the last column of work before Done, in lower case, where work goes through two columns or more; empty where one column is all there is. */
export function reviewStatuses(columns: readonly (readonly string[])[], underWay: ReadonlyMap<string, string>): ReadonlySet<string> {
  const working = columns.map((ids) => ids.flatMap((id) => underWay.get(id) ?? [])).filter((names) => names.length > 0);
  return new Set(working.length < 2 ? [] : working.at(-1)?.map((name) => name.toLowerCase()));
}

/**
 * In which statuses work is looked at before it is done: a definition knows no such status, the columns of the project's first board tell
 * (`GET /rest/agile/1.0/board/{id}/configuration`, `GET /rest/api/3/project/{key}/statuses`), as the current user.
 * @returns null where there is no board, or the reader may not see it
 */
export async function readReviewStatuses(jira: JiraClient, projectKey: string): Promise<ReadonlySet<string> | null> {
  const project = encodeURIComponent(projectKey);
  const [boards, kinds] = await Promise.all([jira.get(`/rest/agile/1.0/board?projectKeyOrId=${project}&maxResults=1`), jira.get(`/rest/api/3/project/${project}/statuses`)]);
  const [board] = valueOf(decoded(boards, decodeBoards)) ?? [];
  const known = valueOf(decoded(kinds, (json) => v.parse(statuses, json).flatMap((type) => type.statuses)));
  if (board === undefined || known === null) return null;
  const columns = valueOf(decoded(await jira.get(`/rest/agile/1.0/board/${board.id}/configuration`), (json) => v.parse(configuration, json).columnConfig.columns));
  if (columns === null) return null;
  const underWay = new Map(known.flatMap(({ id, name, statusCategory }) => (statusCategory.key === 'indeterminate' ? [[id, name] as const] : [])));
  return reviewStatuses(columns.map((column) => column.statuses.map(({ id }) => id)), underWay);
}

const valueOf = <T>(answer: Answer<T>): T | null => (answer.ok ? answer.value : null);
