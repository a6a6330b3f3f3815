import type { FieldEditor } from '../editor';

export const summaryEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: true,
  set: ({ draft }, value) => {
    if (value === null || value === undefined) return 'You must specify a summary of the issue.';
    if (typeof value !== 'string') return 'Operation value must be a string';
    const summary = value.trim();
    if (summary === '') return 'You must specify a summary of the issue.';
    if (/[\r\n]/.test(summary)) return 'The summary is invalid because it contains newline characters.';
    if (summary.length > 255) return "Summary can't exceed 255 characters.";
    draft.summary = summary;
    return null;
  },
};
