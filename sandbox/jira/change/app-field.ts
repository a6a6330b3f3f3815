import type { Field } from '../fields/catalogue';
import type { AppField } from '../host';
import { badRequest } from '../problem';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { sameJson } from '../support/json';
import { announceUpdate, keepChange } from './record';
import { schemaProblem } from './schema-problem';

/** JSON types of the field types that a module can declare. */
const plainTypes: Readonly<Record<string, string>> = {
  string: 'string', number: 'number', object: 'object', date: 'string', datetime: 'string', user: 'object', group: 'object',
};

/** @throws Problem 400 when the value does not fit the field's type or schema; null always fits and clears the field */
export function checkAppFieldValue(field: Field, module: AppField, value: unknown): void {
  if (value === null) return;
  const problem = schemaProblem({ type: plainTypes[module.type] ?? module.type }, value) ?? schemaProblem(module.schema, value);
  if (problem !== null) throw badRequest(`The value of field ${field.name} is not valid: ${problem}`);
}

/** Writes one app field as its app. Without a changelog the history stays silent; the issue's event is sent in both cases. */
export function writeAppField(state: JiraState, issue: IssueRecord, field: Field, value: unknown, withChangelog: boolean): void {
  const before = issue.custom.get(field.id) ?? null;
  if (sameJson(before, value)) return;
  if (value === null) issue.custom.delete(field.id);
  else issue.custom.set(field.id, value);
  const text = (one: unknown): string | null => (one === null ? null : typeof one === 'string' ? one : JSON.stringify(one));
  const item: ChangelogItem = { field: field.name, fieldId: field.id, fieldtype: 'custom', from: null, fromString: text(before), to: null, toString: text(value) };
  if (withChangelog) keepChange(state, issue, state.app.accountId, [item]);
  else issue.updated = state.now();
  announceUpdate(state, issue, state.app.accountId, withChangelog ? [item] : []);
}
