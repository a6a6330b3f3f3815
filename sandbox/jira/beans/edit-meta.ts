import { editors } from '../change/editors';
import { mayOnIssue } from '../permissions/may';
import { priorities } from '../fields/priorities';
import type { JsonRecord } from '../support/json';
import type { Sight } from './issue-fields';
import { priorityBean } from './parts';

/** The fields that this reader may edit. Without the right to edit issues there are none; read-only app fields never appear. */
export function editMeta({ state, issue, readerId }: Sight): JsonRecord {
  const mayEdit = mayOnIssue(state, issue, readerId, 'EDIT_ISSUES');
  const editable = state.fields.flatMap((field) => {
    const editor = editors.get(field.id);
    if (editor === undefined || !mayEdit || !mayOnIssue(state, issue, readerId, editor.permission)) return [];
    const operations = ['add', 'set', 'remove'].filter((verb) => verb === 'set' || (verb === 'add' ? editor.add : editor.remove) !== undefined);
    const allowedValues = field.id === 'priority' ? { allowedValues: priorities.map(({ id }) => priorityBean(state, id)) } : {};
    const { required } = editor;
    return [[field.id, { required, schema: field.schema, name: field.name, key: field.id, operations, ...allowedValues }] as const];
  });
  return { fields: Object.fromEntries(editable) };
}
