import { priorities } from '../../fields/priorities';
import { isRecord } from '../../support/json';
import type { FieldEditor } from '../editor';

export const priorityEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (!isRecord(value)) return 'data was not an object';
    const found = priorities.find(({ id, name }) => id === value.id || (value.id === undefined && name === value.name));
    if (found === undefined) return 'The priority selected is invalid.';
    draft.priorityId = found.id;
    return null;
  },
};
