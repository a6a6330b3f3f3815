import { fieldsOf } from '../fields/catalogue';
import { mayInProject } from '../permissions/may';
import type { EditContext, FieldEditor } from './editor';
import { editors } from './editors';
import type { Operation } from './operations';

/**
 * Takes all operations into the draft. Answers what is wrong, by field; an empty answer means all were taken.
 */
export function takeAll(context: EditContext, operations: readonly Operation[]): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const operation of operations) {
    const problem = take(context, operation);
    if (problem !== null) errors[operation.fieldId] ??= problem;
  }
  return errors;
}

function take(context: EditContext, { fieldId, verb, value }: Operation): string | null {
  const editor = editors.get(fieldId);
  if (editor === undefined || !mayEditField(context, fieldId, editor)) return `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;
  const write = verb === 'set' ? editor.set : verb === 'add' ? editor.add : verb === 'remove' ? editor.remove : undefined;
  return write === undefined ? `Field '${fieldId}' does not support operation '${verb}'.` : write(context, value);
}

/** A creator without the right to edit may still fill the create screen. */
function mayEditField({ state, accountId, draft }: EditContext, fieldId: string, { permission }: FieldEditor): boolean {
  const project = state.projects.get(draft.projectId);
  if (project === undefined || !fieldsOf(state.fields, project).some(({ id }) => id === fieldId)) return false;
  if (draft.issueId === null && permission === 'EDIT_ISSUES') return true;
  return mayInProject(project, accountId, permission);
}
