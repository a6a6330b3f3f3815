import { type Field, isTextArea } from '../fields/catalogue';
import type { IssueRecord } from '../state/records';
import { plainText } from '../support/plain-text';
import type { JqlField } from './field';

/**
 * How JQL reads a custom field, Jira's own or the app's, by its name or as cf[id]. Undefined for a name that no field has, and for types
 * that JQL reads by the app's own formatter only.
 */
export function customField(fields: readonly Field[], name: string): JqlField | undefined {
  const field = customFieldNamed(fields, name);
  if (field?.schema.type === 'number') return { kind: 'number', values: (_, issue) => numbersIn(issue, field) };
  if (field !== undefined && isTextArea(field)) return { kind: 'text', values: (_, issue) => [plainText(issue.custom.get(field.id))].filter((one) => one !== '') };
  return undefined;
}

/** The number that an issue has in the named field, for sorting; undefined when there is no such number field. */
export function customNumber(fields: readonly Field[], name: string): ((issue: IssueRecord) => number | null) | undefined {
  const field = customFieldNamed(fields, name);
  return field?.schema.type === 'number' ? (issue) => numbersIn(issue, field)[0] ?? null : undefined;
}

const customFieldNamed = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find(({ custom, clauseNames }) => custom && clauseNames.some((clause) => clause.toLowerCase() === name.toLowerCase()));

function numbersIn(issue: IssueRecord, { id }: Field): readonly number[] {
  const value = issue.custom.get(id);
  return typeof value === 'number' ? [value] : [];
}
