import * as v from 'valibot';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

const texts = v.object({
  fields: v.record(v.string(), v.unknown()),
  schema: v.optional(v.record(v.string(), v.looseObject({ custom: v.optional(v.string()) })), {}),
});

/** Fields of an issue as they are at this moment, as the current user, with their types. */
export const readTexts = async (jira: JiraClient, key: string, fields: readonly string[]): Promise<Answer<v.InferOutput<typeof texts>>> =>
  decoded(await jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}?fields=${fields.join(',')}&expand=schema`), (json) => v.parse(texts, json));
