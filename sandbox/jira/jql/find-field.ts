import type { IssueRecord } from '../state/records';
import { plainText } from '../support/plain-text';
import { issueTypeField, keyField, labelsField, parentField, personField, priorityField, projectField, sprintField, statusCategoryField, statusField } from './choices';
import { componentField } from './component';
import { customField, dayField } from './custom-field';
import type { JqlField, Search } from './field';
import { fixVersionField } from './fix-version';
import { levelField } from './level';
import { badRequest } from '../problem';
import { indexedValue, propertyField } from './property-field';
import type { FieldName } from './query';

const date = (read: (issue: IssueRecord) => Date | null): JqlField => ({
  kind: 'date',
  values: (_, issue) => {
    const at = read(issue);
    return at === null ? [] : [at.getTime()];
  },
});

const person = (read: (issue: IssueRecord) => string | null): JqlField =>
  personField((_, issue) => {
    const accountId = read(issue);
    return accountId === null ? [] : [accountId];
  });

const text = (read: (issue: IssueRecord) => readonly string[]): JqlField => ({ kind: 'text', values: (_, issue) => read(issue).filter((one) => one !== '') });

const fields: Readonly<Record<string, JqlField>> = {
  project: projectField,
  key: keyField,
  issuekey: keyField,
  id: keyField,
  issue: keyField,
  issuetype: issueTypeField,
  type: issueTypeField,
  status: statusField,
  statuscategory: statusCategoryField,
  priority: priorityField,
  parent: parentField,
  labels: labelsField,
  fixversion: fixVersionField,
  component: componentField,
  level: levelField,
  assignee: person((issue) => issue.assigneeId),
  reporter: person((issue) => issue.reporterId),
  creator: person((issue) => issue.creatorId),
  summary: text((issue) => [issue.summary]),
  description: text((issue) => [plainText(issue.description)]),
  text: text((issue) => [[issue.summary, plainText(issue.description), ...issue.comments.map(({ body }) => plainText(body))].join('\n')]),
  created: date((issue) => issue.created),
  createddate: date((issue) => issue.created),
  updated: date((issue) => issue.updated),
  updateddate: date((issue) => issue.updated),
  resolved: date((issue) => issue.resolved),
  resolutiondate: date((issue) => issue.resolved),
  due: dayField('duedate'),
  duedate: dayField('duedate'),
  statuscategorychangeddate: date((issue) => issue.statusCategoryChanged),
  sprint: sprintField,
  'cf[10020]': sprintField,
};

/** @throws Problem 400 for a field that there is not */
export function findField({ state }: Search, name: FieldName): JqlField {
  const own = name.property === null && Object.hasOwn(fields, name.name.toLowerCase()) ? fields[name.name.toLowerCase()] : undefined;
  if (own !== undefined) return own;
  const custom = name.property === null ? customField(state, name.name) : undefined;
  if (custom !== undefined) return custom;
  const indexed = indexedValue(state.app.indexedProperties, name);
  if (indexed === undefined) throw badRequest(`Field '${name.text.replace(/^["']|["']$/g, '')}' does not exist or you do not have permission to view it.`);
  return propertyField(indexed);
}
