import * as v from 'valibot';

/** Parts of an issue as REST gives them: https://developer.atlassian.com/cloud/jira/platform/rest/v3/ */

export const statusSchema = v.object({ name: v.string(), statusCategory: v.object({ key: v.string() }) });
export const typeSchema = v.object({ name: v.string(), hierarchyLevel: v.optional(v.number(), 0), subtask: v.optional(v.boolean(), false) });
export const personSchema = v.object({ accountId: v.string(), displayName: v.string() });
export const relatedSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ summary: v.string(), status: statusSchema, issuetype: typeSchema }),
});

export type Status = v.InferOutput<typeof statusSchema>;
export type IssueType = v.InferOutput<typeof typeSchema>;
export type Related = v.InferOutput<typeof relatedSchema>;

/** Where Jira keeps estimates: company-managed projects in the first, team-managed ones in the second. */
export const storyPointsField = 'customfield_10016';
export const storyPointEstimateField = 'customfield_10024';
