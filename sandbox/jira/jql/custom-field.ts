import { type Field, isFieldOf, isTextArea } from '../fields/catalogue';
import { projectOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { plainText } from '../support/plain-text';
import type { JqlField } from './field';

/**
 * How JQL reads a custom field, Jira's own or the app's, by its name or as cf[id]. Undefined for a name that no field has, and for types
 * that JQL reads by the app's own formatter only.
 */
export function customField({ fields }: JiraState, name: string): JqlField | undefined {
  const field = customFieldNamed(fields, name);
  if (field?.schema.type === 'number') return { kind: 'number', values: ({ state }, issue) => numbersIn(state, issue, field) };
  if (field !== undefined && isTextArea(field)) return { kind: 'text', values: (_, issue) => [plainText(issue.custom.get(field.id))].filter((one) => one !== '') };
  if (field?.schema.type === 'date') return dayField(field.id);
  return undefined;
}

/** A day is its first moment, in UTC like every date of the local Jira's JQL. */
export const dayField = (fieldId: string): JqlField => ({
  kind: 'date',
  values: (_, issue) => {
    const day = issue.custom.get(fieldId);
    return typeof day === 'string' ? [Date.parse(`${day}T00:00:00Z`)] : [];
  },
});

/** The number that an issue has in the named field, for sorting; undefined when there is no such number field. */
export function customNumber(state: JiraState, name: string): ((issue: IssueRecord) => number | null) | undefined {
  const field = customFieldNamed(state.fields, name);
  return field?.schema.type === 'number' ? (issue) => numbersIn(state, issue, field)[0] ?? null : undefined;
}

const customFieldNamed = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find(({ custom, clauseNames }) => custom && clauseNames.some((clause) => clause.toLowerCase() === name.toLowerCase()));

/** Nothing for an issue whose project has not the field. */
function numbersIn(state: JiraState, issue: IssueRecord, field: Field): readonly number[] {
  const value = isFieldOf(projectOf(state, issue), field) ? issue.custom.get(field.id) : undefined;
  return typeof value === 'number' ? [value] : [];
}
