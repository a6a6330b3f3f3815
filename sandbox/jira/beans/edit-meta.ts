import { fieldsOf } from '../fields/catalogue';
import { editors } from '../change/editors';
import { openTypes } from '../change/fields/issue-type';
import { projectOf } from '../state/find';
import { mayOnIssue } from '../permissions/may';
import type { JsonRecord } from '../support/json';
import type { Sight } from './issue-fields';
import { issueTypeBean } from './parts';
import { screenFieldBean } from './screen-field';

/** The fields that this reader may edit. Without the right to edit issues there are none; read-only app fields never appear. */
export function editMeta({ state, issue, readerId }: Sight): JsonRecord {
  const mayEdit = mayOnIssue(state, issue, readerId, 'EDIT_ISSUES');
  const project = projectOf(state, issue);
  const editable = fieldsOf(state.fields, project).flatMap((field) => {
    const editor = editors.get(field.id);
    if (editor === undefined || !mayEdit || !mayOnIssue(state, issue, readerId, editor.permission)) return [];
    if (editor.isOffered?.({ state, accountId: readerId, draft: issue }) === false) return [];
    const types = field.id === 'issuetype' ? { allowedValues: openTypes(state, issue).map((type) => issueTypeBean(state, type)) } : {};
    return [[field.id, { ...screenFieldBean({ state, project, readerId }, field, editor), ...types }] as const];
  });
  return { fields: Object.fromEntries(editable) };
}
