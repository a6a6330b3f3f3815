import { type IssueType, issueTypeById, issueTypesOf } from '../../fields/issue-types';
import { statusById } from '../../fields/statuses';
import { projectOf, workflowFor } from '../../state/find';
import type { IssueRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { isRecord } from '../../support/json';
import { hasStatus } from '../../workflow/parts';
import type { FieldEditor } from '../editor';

/** Types of the same level in the same project; between levels an issue has to be converted. */
const sameLevel = (state: JiraState, issue: IssueRecord): readonly IssueType[] => {
  const { hierarchyLevel } = issueTypeById(issue.typeId);
  return issueTypesOf(projectOf(state, issue)).filter((type) => type.hierarchyLevel === hierarchyLevel);
};

const keepsStatus = (state: JiraState, issue: IssueRecord, { id }: IssueType): boolean => hasStatus(workflowFor(state, projectOf(state, issue), id), issue.statusId);

/** The types that an edit can give an issue without a move: their workflows have its present status. */
export const openTypes = (state: JiraState, issue: IssueRecord): readonly IssueType[] => sameLevel(state, issue).filter((type) => keepsStatus(state, issue, type));

export const issueTypeEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: true,
  set: ({ state, draft }, value) => {
    const issue = state.issues.get(draft.issueId ?? '');
    if (!isRecord(value) || issue === undefined) return 'data was not an object';
    const found = sameLevel(state, issue).find(({ id, name }) => id === value.id || (value.id === undefined && name === value.name));
    if (found === undefined) return 'The issue type selected is invalid.';
    if (!keepsStatus(state, issue, found)) return `The workflow of the issue type "${found.name}" does not have the status "${statusById(issue.statusId).name}". The issue has to be moved.`;
    draft.typeId = found.id;
    return null;
  },
};
