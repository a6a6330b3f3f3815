import * as v from 'valibot';
import { personSchema, statusSchema, storyPointEstimateField, storyPointsField, typeSchema } from './issue-parts';
import { request } from './request';

const row = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.string(),
    status: statusSchema,
    issuetype: typeSchema,
    assignee: v.nullish(personSchema, null),
    parent: v.nullish(v.object({ key: v.string(), fields: v.object({ summary: v.string(), issuetype: typeSchema }) }), null),
    [storyPointsField]: v.nullish(v.number(), null),
    [storyPointEstimateField]: v.nullish(v.number(), null),
  }),
});
const page = v.object({ issues: v.array(row), nextPageToken: v.optional(v.string()) });

export type Row = v.InferOutput<typeof row>;
export type Page = v.InferOutput<typeof page>;

const fields = ['summary', 'status', 'issuetype', 'assignee', 'parent', storyPointsField, storyPointEstimateField];

/** A page of at most 100 rows in the order that the JQL states. */
export async function searchRows(jql: string, nextPageToken?: string): Promise<Page> {
  return v.parse(page, await request('POST', '/rest/api/3/search/jql', { jql, fields, maxResults: 100, ...(nextPageToken === undefined ? {} : { nextPageToken }) }));
}
