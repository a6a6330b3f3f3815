import type { FieldEditor } from '../change/editor';
import type { Field } from '../fields/catalogue';
import { priorities } from '../fields/priorities';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';
import { priorityBean } from './parts';

/** A field on an edit or create screen. */
export function screenFieldBean(state: JiraState, field: Field, editor: FieldEditor): JsonRecord {
  const operations = ['add', 'set', 'remove'].filter((verb) => verb === 'set' || (verb === 'add' ? editor.add : editor.remove) !== undefined);
  const allowedValues = field.id === 'priority' ? { allowedValues: priorities.map(({ id }) => priorityBean(state, id)) } : {};
  return { required: editor.required, schema: field.schema, name: field.name, key: field.id, operations, ...allowedValues };
}
