import * as v from 'valibot';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

/** Jira leaves `fields` out where none of those that were asked for has a value to show. */
const issue = v.object({ fields: v.optional(v.record(v.string(), v.unknown()), {}) });

export const issueAddress = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;

/** A few fields of one issue as they are now, as the current user. An empty parent is left out, as Jira does. */
export const readFields = async <T>(jira: JiraClient, key: string, fields: readonly string[], decode: (fields: Readonly<Record<string, unknown>>) => T): Promise<Answer<T>> =>
  decoded(await jira.get(`${issueAddress(key)}?fields=${fields.map(encodeURIComponent).join(',')}`), (json) => decode(v.parse(issue, json).fields));
