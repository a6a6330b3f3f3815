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
  const editor = (context.screen ?? editors).get(fieldId);
  if (editor === undefined || !mayEditField(context, fieldId, editor) || editor.isOffered?.(context) === false) return notOnScreen(fieldId);
  const write = verb === 'set' ? editor.set : verb === 'add' ? editor.add : verb === 'remove' ? editor.remove : undefined;
  return write === undefined ? `Field '${fieldId}' does not support operation '${verb}'.` : write(context, value);
}

export const notOnScreen = (fieldId: string): string => `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Without the right to edit, the create screen and transition screens can still be filled. */
function mayEditField({ state, accountId, draft, screen }: EditContext, fieldId: string, { permission }: FieldEditor): boolean {
  const project = state.projects.get(draft.projectId);
  if (project === undefined || !fieldsOf(state.fields, project).some(({ id }) => id === fieldId)) return false;
  if ((draft.issueId === null || screen !== undefined) && permission === 'EDIT_ISSUES') return true;
  return mayInProject(project, accountId, permission);
}
