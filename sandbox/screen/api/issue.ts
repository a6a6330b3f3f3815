import * as v from 'valibot';
import { personSchema, relatedSchema, statusSchema, storyPointEstimateField, storyPointsField, typeSchema } from './issue-parts';
import { request } from './request';

const linkSchema = v.object({
  id: v.string(),
  type: v.object({ name: v.string(), inward: v.string(), outward: v.string() }),
  inwardIssue: v.optional(relatedSchema),
  outwardIssue: v.optional(relatedSchema),
});

const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.string(),
    description: v.nullish(v.unknown(), null),
    status: statusSchema,
    issuetype: typeSchema,
    priority: v.nullish(v.object({ name: v.string() }), null),
    resolution: v.nullish(v.object({ name: v.string() }), null),
    security: v.nullish(v.object({ name: v.string(), description: v.optional(v.string(), '') }), null),
    labels: v.optional(v.array(v.string()), []),
    assignee: v.nullish(personSchema, null),
    reporter: v.nullish(personSchema, null),
    parent: v.nullish(relatedSchema, null),
    subtasks: v.optional(v.array(relatedSchema), []),
    issuelinks: v.optional(v.array(linkSchema), []),
    project: v.object({ id: v.string(), key: v.string(), name: v.string() }),
    [storyPointsField]: v.nullish(v.number(), null),
    [storyPointEstimateField]: v.nullish(v.number(), null),
  }),
  names: v.optional(v.record(v.string(), v.string()), {}),
  schema: v.optional(v.record(v.string(), v.looseObject({ custom: v.optional(v.string()) })), {}),
  editmeta: v.optional(v.object({ fields: v.record(v.string(), v.unknown()) }), { fields: {} }),
});

export type Issue = v.InferOutput<typeof issueSchema>;
export type IssueLink = v.InferOutput<typeof linkSchema>;

/** The whole issue with what the person may edit. @throws RequestFailed 404 when they may not see it */
export async function readIssue(key: string): Promise<Issue> {
  return v.parse(issueSchema, await request('GET', `/rest/api/3/issue/${encodeURIComponent(key)}?expand=names,schema,editmeta`));
}

export const mayEdit = (issue: Issue, field: string): boolean => Object.hasOwn(issue.editmeta.fields, field);

/** @throws RequestFailed with Jira's words when the change is refused */
export const editIssue = (key: string, fields: Readonly<Record<string, unknown>>): Promise<unknown> => request('PUT', `/rest/api/3/issue/${key}`, { fields });

export const removeLink = (id: string): Promise<unknown> => request('DELETE', `/rest/api/3/issueLink/${id}`);

/** Whether the person may link issues here. */
export async function mayLink(key: string): Promise<boolean> {
  const schema = v.object({ permissions: v.object({ LINK_ISSUES: v.object({ havePermission: v.boolean() }) }) });
  return v.parse(schema, await request('GET', `/rest/api/3/mypermissions?permissions=LINK_ISSUES&issueKey=${key}`)).permissions.LINK_ISSUES.havePermission;
}
