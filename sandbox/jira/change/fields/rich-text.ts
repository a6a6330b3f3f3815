import type { FieldEditor } from '../editor';
import { documentProblem, keptDocument } from '../document-value';

/** A custom field of several lines (textarea), which holds an Atlassian Document in REST v3. */
export const richTextEditor = (fieldId: string): FieldEditor => ({
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    const problem = documentProblem(value);
    if (problem !== null) return problem;
    const kept = keptDocument(value);
    if (kept === null) draft.custom.delete(fieldId);
    else draft.custom.set(fieldId, kept);
    return null;
  },
});
