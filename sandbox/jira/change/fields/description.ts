import { documentProblem, keptDocument } from '../document-value';
import type { FieldEditor } from '../editor';

export const descriptionEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    const problem = documentProblem(value);
    if (problem === null) draft.description = keptDocument(value);
    return problem;
  },
};
