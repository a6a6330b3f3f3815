const EVIDENCE_TYPE = 'ari:cloud:ecosystem::extension/5b1f0f0a-6a4e-4c57-9f0e-2d1c7a8e4b90/3b0cdefc-4f24-4696-a7dd-1092d95637f9/static/done-evidence';

export const FIELDS = [
  { id: 'customfield_10016', name: 'Story Points', schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' } },
  { id: 'customfield_10020', name: 'Acceptance Criteria', schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' } },
  { id: 'customfield_10051', name: 'Readiness', schema: { custom: EVIDENCE_TYPE.replace('done-evidence', 'readiness') } },
  { id: 'customfield_10050', name: 'Done evidence', schema: { custom: EVIDENCE_TYPE } },
];

/** An issue as `GET /rest/api/3/issue` answers with names, schema, editmeta and properties expanded. */
export const issueJson = (fields: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) => ({
  id: '10001',
  key: 'SHOP-1',
  fields: {
    summary: 'Export the daily sales',
    updated: '2026-11-02T09:13:44.123+0000',
    description: null,
    issuetype: { name: 'Story', subtask: false, hierarchyLevel: 0 },
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    project: { id: '10000', key: 'SHOP' },
    parent: null,
    issuelinks: [],
    subtasks: [],
    assignee: null,
    customfield_10016: null,
    customfield_10050: null,
    ...fields,
  },
  names: Object.fromEntries(FIELDS.map((field) => [field.id, field.name])),
  schema: Object.fromEntries(FIELDS.map((field) => [field.id, { type: 'any', custom: field.schema.custom }])),
  editmeta: { fields: { summary: {}, customfield_10016: {} } },
  properties: {},
  ...rest,
});
