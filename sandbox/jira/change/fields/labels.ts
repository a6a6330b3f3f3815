import { isStringList } from '../../support/json';
import type { FieldEditor } from '../editor';

function labelProblem(label: string): string | null {
  if (label === '') return "The label can't be empty.";
  if (/\s/.test(label)) return `The label '${label}' contains spaces which is invalid.`;
  return label.length > 255 ? `The label '${label}' exceeds the maximum length for single label of 255 characters.` : null;
}

export const labelsEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: false,
  set: ({ draft }, value) => {
    if (value !== null && !isStringList(value)) return 'data was not an array';
    const labels = [...new Set(value ?? [])];
    const problem = labels.map(labelProblem).find((one) => one !== null);
    if (problem !== undefined) return problem;
    draft.labels = labels;
    return null;
  },
  add: ({ draft }, value) => {
    if (typeof value !== 'string') return 'data was not a string';
    const problem = labelProblem(value);
    if (problem === null && !draft.labels.includes(value)) draft.labels = [...draft.labels, value];
    return problem;
  },
  remove: ({ draft }, value) => {
    if (typeof value !== 'string') return 'data was not a string';
    draft.labels = draft.labels.filter((label) => label !== value);
    return null;
  },
};
