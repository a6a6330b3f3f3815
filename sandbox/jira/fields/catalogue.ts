import type { AppField, InstalledApp } from '../host';
import type { ProjectRecord, ProjectStyle } from '../state/records';

/** What GET /field and the `schema` of an issue say about one field. */
export interface Field {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly custom: boolean;
  readonly clauseNames: readonly string[];
  readonly schema: Readonly<Record<string, unknown>>;
  /** The app's module behind the field; null for Jira's own. */
  readonly app: AppField | null;
  /** The style of the projects whose work items have the field; null for all. */
  readonly style: ProjectStyle | null;
}

/** Jira's own field for when work is planned to begin. */
export const startDateId = 'customfield_10015';
export const storyPointsId = 'customfield_10016';
export const rankId = 'customfield_10019';
export const sprintId = 'customfield_10020';
/** Team-managed projects estimate in a field of their own. */
export const storyPointEstimateId = 'customfield_10024';
export const criteriaId = 'customfield_10031';
const firstAppField = 10_050;

const system = (id: string, name: string, type: string, clauses: readonly string[] = [id], items?: string): Field => ({
  id, key: id, name, custom: false, clauseNames: clauses, app: null, style: null,
  schema: items === undefined ? { type, system: id } : { type, items, system: id },
});

const custom = (id: string, name: string, type: string, kind: string): Field => {
  const customId = Number(id.slice('customfield_'.length));
  return { id, key: id, name, custom: true, clauseNames: [`cf[${customId}]`, name], app: null, style: null, schema: { type, custom: kind, customId } };
};

const textArea = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

/** A custom field of several lines: an Atlassian Document in REST v3. */
export const isTextArea = ({ schema }: Field): boolean => schema.custom === textArea;

function sprintField(): Field {
  const field = custom(sprintId, 'Sprint', 'array', 'com.pyxis.greenhopper.jira:gh-sprint');
  return { ...field, schema: { ...field.schema, items: 'json' } };
}

const ownFields: readonly Field[] = [
  system('summary', 'Summary', 'string'),
  system('issuetype', 'Issue Type', 'issuetype', ['issuetype', 'type']),
  system('status', 'Status', 'status'),
  system('statusCategory', 'Status Category', 'statusCategory'),
  system('statuscategorychangedate', 'Status Category Changed', 'datetime', ['statusCategoryChangedDate']),
  system('priority', 'Priority', 'priority'),
  system('project', 'Project', 'project'),
  system('description', 'Description', 'string'),
  system('labels', 'Labels', 'array', ['labels'], 'string'),
  system('assignee', 'Assignee', 'user'),
  system('reporter', 'Reporter', 'user'),
  system('creator', 'Creator', 'user'),
  system('created', 'Created', 'datetime', ['created', 'createdDate']),
  system('updated', 'Updated', 'datetime', ['updated', 'updatedDate']),
  system('resolution', 'Resolution', 'resolution'),
  system('resolutiondate', 'Resolved', 'datetime', ['resolved', 'resolutiondate']),
  { ...system('parent', 'Parent', 'issuelink', ['parent']), schema: { type: 'issuelink', system: 'parent' } },
  system('subtasks', 'Sub-tasks', 'array', ['subtasks'], 'issuelinks'),
  system('issuelinks', 'Linked Issues', 'array', ['issueLink'], 'issuelinks'),
  system('fixVersions', 'Fix versions', 'array', ['fixVersion'], 'version'),
  system('duedate', 'Due date', 'date', ['due', 'duedate']),
  system('components', 'Components', 'array', ['component'], 'component'),
  { ...system('security', 'Security Level', 'securitylevel', ['level']), style: 'classic' },
  system('comment', 'Comment', 'comments-page'),
  custom(startDateId, 'Start date', 'date', 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker'),
  system('watches', 'Watchers', 'watches', ['watchers', 'watcher']),
  { ...custom(storyPointsId, 'Story Points', 'number', 'com.atlassian.jira.plugin.system.customfieldtypes:float'), style: 'classic' },
  custom(rankId, 'Rank', 'any', 'com.pyxis.greenhopper.jira:gh-lexo-rank'),
  sprintField(),
  { ...custom(storyPointEstimateId, 'Story point estimate', 'number', 'com.pyxis.greenhopper.jira:jsw-story-points'), style: 'next-gen' },
  custom(criteriaId, 'Acceptance Criteria', 'string', textArea),
];

const uuidOf = (appId: string): string => appId.slice(appId.lastIndexOf('/') + 1);

function appField(app: InstalledApp, field: AppField, index: number): Field {
  const customId = firstAppField + index;
  const kind = `ari:cloud:ecosystem::extension/${uuidOf(app.id)}/${app.environmentId}/static/${field.key}`;
  return {
    ...custom(`customfield_${customId}`, field.name, field.type, kind),
    key: `${uuidOf(app.id)}__DEVELOPMENT__${field.key}`,
    app: field,
  };
}

/** Every field of the site: Jira's own, then the app's. */
export function fieldCatalogue(app: InstalledApp): readonly Field[] {
  return [...ownFields, ...app.customFields.map((field, index) => appField(app, field, index))];
}

/** Do the work items of the project have the field? Team-managed projects have those of an app only once somebody added them. */
export const isFieldOf = ({ style, addedFields }: Pick<ProjectRecord, 'style' | 'addedFields'>, field: Field): boolean =>
  (field.style === null || field.style === style) && (field.app === null || style === 'classic' || addedFields.has(field.app.key));

/** The fields that the work items of a project have. */
export const fieldsOf = (fields: readonly Field[], project: Pick<ProjectRecord, 'style' | 'addedFields'>): readonly Field[] =>
  fields.filter((field) => isFieldOf(project, field));

/** The field in which a project estimates. */
export const estimateFieldOf = ({ style }: { readonly style: ProjectStyle }): string => (style === 'classic' ? storyPointsId : storyPointEstimateId);
