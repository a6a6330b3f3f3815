import * as v from 'valibot';
import { decoded, type Answer } from '../answer';
import type { JiraClient } from '../jira-client';

export interface EpicChoice {
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  readonly done: boolean;
  /** What stands above it, such as an initiative; null where nothing does. */
  readonly above: string | null;
}

export interface EpicSearch {
  readonly projectKey: string;
  /** Ids of the project's issue types one level above standard ones; null where they are not known. */
  readonly types: readonly string[] | null;
  readonly typed: string;
  /** Also epics that are done. */
  readonly finished: boolean;
}

const SHOWN = 20;
/** `hierarchyLevel` of what standard issue types (level 0) may have as a parent. */
const EPIC_LEVEL = 1;
const KEY = /^[a-z][a-z0-9_]+-\d+$/i;

/**
 * Epics of the project, most recently changed first, and the one whose key was typed, of whatever project: a company-managed project's items may
 * belong to an epic of another one. Jira documents no word for the hierarchy level, so the issue types are named; `Epic` where they are not known.
 * Words are cut at everything that is neither letter nor digit, so that no operator of Jira's text search remains.
 */
export function epicJql({ projectKey, types, typed, finished }: EpicSearch): string {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const type = types === null ? 'issuetype = Epic' : `issuetype in (${types.join(', ')})`;
  const own = [`project = ${quoted(projectKey)}`, type, ...words.map((word) => `summary ~ ${quoted(`${word}*`)}`)].join(' AND ');
  const match = KEY.test(typed.trim()) ? `((${own}) OR key = ${quoted(typed.trim().toUpperCase())})` : own;
  return `${match}${finished ? '' : ' AND statusCategory != Done'} ORDER BY updated DESC`;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const above = v.object({ key: v.string(), fields: v.optional(v.object({ summary: v.optional(v.string(), '') }), {}) });
const found = v.object({
  issues: v.array(
    v.object({
      key: v.string(),
      fields: v.object({
        summary: v.string(),
        status: v.object({ name: v.string(), statusCategory: v.optional(v.object({ key: v.string() })) }),
        issuetype: v.optional(v.object({ hierarchyLevel: v.optional(v.number(), EPIC_LEVEL) }), {}),
        parent: v.nullish(above),
      }),
    }),
  ),
});

/** A site may have moved its type "Epic" to another level; only what stands exactly one level above a story can be its parent. */
const decodeEpics = (json: unknown): readonly EpicChoice[] =>
  v.parse(found, json).issues.flatMap(({ key, fields: { summary, status, issuetype, parent } }) =>
    issuetype.hierarchyLevel === EPIC_LEVEL
      ? [{ key, summary, status: status.name, done: status.statusCategory?.key === 'done', above: parent ? [parent.key, parent.fields.summary].filter((text) => text !== '').join(' ') : null }]
      : [],
  );

const FIELDS = ['summary', 'status', 'issuetype', 'parent'];

/** The first matches for what was typed. A key that does not exist makes Jira refuse the whole search: that is no match, not a failure. */
export async function searchEpics(jira: JiraClient, search: EpicSearch): Promise<Answer<readonly EpicChoice[]>> {
  if (search.types?.length === 0) return { ok: true, value: [] };
  const answer = decoded(await jira.post('/rest/api/3/search/jql', { jql: epicJql(search), fields: FIELDS, maxResults: SHOWN }), decodeEpics);
  return !answer.ok && answer.failure.kind === 'invalid' && KEY.test(search.typed.trim()) ? { ok: true, value: [] } : answer;
}

/** Epics by key, in the order of the keys; those that are gone or hidden are left out (`POST /rest/api/3/issue/bulkfetch`). None where Jira does not say. */
export async function epicsByKey(jira: JiraClient, keys: readonly string[]): Promise<readonly EpicChoice[]> {
  if (keys.length === 0) return [];
  const answer = decoded(await jira.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: keys, fields: FIELDS }), decodeEpics);
  return answer.ok ? keys.flatMap((key) => answer.value.find((epic) => epic.key === key) ?? []) : [];
}
