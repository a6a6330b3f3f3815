import * as v from 'valibot';
import { decodeFieldList, findFieldIds } from '../contract/jira-fields';
import { decodeSearchedIssue } from '../contract/jira-issue';
import type { Moves, SeenIssues, StatusChange } from '../usecases/watch-ports';
import { getJson, postForJson, type Send } from './send';
import { workflowWays } from './workflow-ways';

/** Issues a page of the sweep. */
const PAGE = 50;

const item = v.object({ field: v.optional(v.string()), fieldId: v.optional(v.nullable(v.string())), from: v.nullish(v.string()), fromString: v.nullish(v.string()), to: v.nullish(v.string()), toString: v.optional(v.unknown()) });
/** The documents' schema says a date in ISO 8601, their sample a number of seconds. */
const moment = v.pipe(v.union([v.string(), v.number()]), v.transform((at) => (typeof at === 'string' ? Date.parse(at) : at < 1e11 ? at * 1000 : at)), v.finite());
const history = v.object({ id: v.string(), created: moment, author: v.nullish(v.object({ accountId: v.optional(v.string()) })), items: v.optional(v.array(item), []) });
const changelogs = v.object({ issueChangeLogs: v.optional(v.array(v.object({ issueId: v.string(), changeHistories: v.optional(v.array(history), []) })), []), nextPageToken: v.nullish(v.string()) });
const searchPage = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean()) });
const seen = v.object({ issues: v.array(v.object({ id: v.string(), key: v.string(), fields: v.object({ summary: v.optional(v.string(), '') }) })) });

/** How issues got where they are. @param gateModule key of our validator (manifest) */
export const moves = (send: Send, gateModule: string): Moves => ({
  async statusChanges(issueIds) {
    const found = new Map<number, StatusChange[]>();
    let nextPageToken: string | null = null;
    do {
      const body = { issueIdsOrKeys: issueIds.map(String), fieldIds: ['status'], ...(nextPageToken === null ? {} : { nextPageToken }) };
      const page: v.InferOutput<typeof changelogs> = v.parse(changelogs, await postForJson(send, '/rest/api/3/changelog/bulkfetch', body));
      for (const { issueId, changeHistories } of page.issueChangeLogs) found.set(Number(issueId), [...(found.get(Number(issueId)) ?? []), ...changeHistories.flatMap(statusChange)]);
      nextPageToken = page.nextPageToken ?? null;
    } while (nextPageToken !== null);
    for (const changes of found.values()) changes.sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
    return found;
  },
  workflow: (projectId, typeId) => workflowWays(send, gateModule, projectId, typeId),
  async doneSince(projectId, minutes, cursor, settings) {
    const ids = findFieldIds(decodeFieldList(await getJson(send, '/rest/api/3/field')), settings);
    const fields = ['summary', 'issuetype', 'status', 'project', 'created', 'creator', ...(ids.evidence === null ? [] : [ids.evidence])];
    const jql = `project = ${projectId} AND statusCategory = Done AND issuetype in standardIssueTypes() AND statusCategoryChangedDate >= -${minutes}m ORDER BY created ASC, key ASC`;
    const page = v.parse(searchPage, await postForJson(send, '/rest/api/3/search/jql', { jql, fields, maxResults: PAGE, ...(cursor === null ? {} : { nextPageToken: cursor }) }));
    return { issues: page.issues.map((json) => decodeSearchedIssue(json, ids)), next: page.isLast === true ? null : (page.nextPageToken ?? null) };
  },
});

function statusChange({ id, created, author, items }: v.InferOutput<typeof history>): StatusChange[] {
  const change = items.find((one) => (one.fieldId ?? one.field) === 'status');
  if (!change?.from || !change.to) return [];
  // where Jira leaves it out, the object's own method is in its place
  const name = typeof change.toString === 'string' ? change.toString : change.to;
  return [{ id, at: created, author: author?.accountId ?? null, from: { id: change.from, name: change.fromString ?? change.from }, to: { id: change.to, name } }];
}

/** Those issues that `send` sees: an issue that is not seen is left out, never an error. */
export const seenIssues = (send: Send): SeenIssues => async (issueIds) => {
  if (issueIds.length === 0) return new Map();
  const found = v.parse(seen, await postForJson(send, '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: issueIds.map(String), fields: ['summary'] }));
  return new Map(found.issues.map(({ id, key, fields }) => [Number(id), { key, summary: fields.summary }]));
};
