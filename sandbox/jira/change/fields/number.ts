import type { FieldEditor } from '../editor';

/** A float field of Jira holds numbers between -1e15 and 1e15. */
const largest = 1e15;

/** A custom field of type number. */
export const numberEditor = (fieldId: string): FieldEditor => ({
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (value !== null && typeof value !== 'number') return 'Operation value must be a number';
    if (value !== null && Math.abs(value) > largest) return 'The number is too large.';
    if (value === null) draft.custom.delete(fieldId);
    else draft.custom.set(fieldId, value);
    return null;
  },
});
