import * as v from 'valibot';
import { decoded, type Answer } from '../answer';
import type { JiraClient } from '../jira-client';

export interface EpicChoice {
  readonly key: string;
  readonly summary: string;
  readonly status: string;
}

const SHOWN = 20;
/** `hierarchyLevel` of what standard issue types (level 0) may have as a parent. */
const EPIC_LEVEL = 1;
const KEY = /^[a-z][a-z0-9_]+-\d+$/i;

/**
 * Open epics of the project, most recently changed first. `issuetype = Epic` is the form that Jira documents; a field for the
 * hierarchy level is not. Words are cut at everything that is neither letter nor digit, so that no operator of Jira's text search remains.
 */
export function epicJql(projectKey: string, typed: string): string {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const text = words.map((word) => `summary ~ ${quoted(`${word}*`)}`).join(' AND ');
  const key = KEY.test(typed.trim()) ? `key = ${quoted(typed.trim().toUpperCase())}` : '';
  const match = key === '' ? text : `((${text}) OR ${key})`;
  return [`project = ${quoted(projectKey)}`, 'issuetype = Epic', 'statusCategory != Done', ...(match === '' ? [] : [match])].join(' AND ') + ' ORDER BY updated DESC';
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const found = v.object({
  issues: v.array(v.object({ key: v.string(), fields: v.object({ summary: v.string(), status: v.object({ name: v.string() }), issuetype: v.optional(v.object({ hierarchyLevel: v.optional(v.number(), EPIC_LEVEL) }), {}) }) })),
});

/** A site may have moved its type "Epic" to another level; only what stands exactly one level above a story can be its parent. */
const decodeEpics = (json: unknown): readonly EpicChoice[] =>
  v.parse(found, json).issues.flatMap(({ key, fields }) => (fields.issuetype.hierarchyLevel === EPIC_LEVEL ? [{ key, summary: fields.summary, status: fields.status.name }] : []));

/** The first matches for what was typed. A key that does not exist makes Jira refuse the whole search: that is no match, not a failure. */
export async function searchEpics(jira: JiraClient, projectKey: string, typed: string): Promise<Answer<readonly EpicChoice[]>> {
  const body = { jql: epicJql(projectKey, typed), fields: ['summary', 'status', 'issuetype'], maxResults: SHOWN };
  const answer = decoded(await jira.post('/rest/api/3/search/jql', body), decodeEpics);
  return !answer.ok && answer.failure.kind === 'invalid' && KEY.test(typed.trim()) ? { ok: true, value: [] } : answer;
}
