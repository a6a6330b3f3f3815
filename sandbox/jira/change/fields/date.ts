import type { FieldEditor } from '../editor';

/** A field that holds a day, Jira's own or a date picker. */
export const dateEditor = (fieldId: string): FieldEditor => ({
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (value !== null && (typeof value !== 'string' || !isDay(value))) return "Error parsing date string: the date must be of the format 'yyyy-MM-dd'";
    if (value === null) draft.custom.delete(fieldId);
    else draft.custom.set(fieldId, value);
    return null;
  },
});

/** 2026-02-31 would silently become March. */
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
