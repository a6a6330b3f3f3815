import { isRecord } from '../../support/json';
import { adfProblem } from '../adf-problem';
import type { FieldEditor } from '../editor';

/** Jira's limit for text fields. */
const mostCharacters = 32_767;

export const descriptionEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (value === null || value === undefined) {
      draft.description = null;
      return null;
    }
    const problem = adfProblem(value);
    if (problem !== null) return problem;
    if (JSON.stringify(value).length > mostCharacters) return 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';
    draft.description = isRecord(value) && Array.isArray(value.content) && value.content.length === 0 ? null : value;
    return null;
  },
};
