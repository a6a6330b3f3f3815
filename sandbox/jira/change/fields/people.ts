import { mayInProject } from '../../permissions/may';
import { isRecord } from '../../support/json';
import type { EditContext, FieldEditor } from '../editor';

/** An account id from {accountId} or {id}; null for nobody; undefined for anything else. */
function accountIn(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const id = value.accountId ?? value.id;
  return id === null || typeof id === 'string' ? id : undefined;
}

function assignable({ state, draft }: EditContext, accountId: string): boolean {
  const project = state.projects.get(draft.projectId);
  return project !== undefined && mayInProject(project, accountId, 'ASSIGNABLE_USER');
}

export const assigneeEditor: FieldEditor = {
  permission: 'ASSIGN_ISSUES',
  required: false,
  set: (context, value) => {
    const accountId = accountIn(value);
    if (accountId === undefined) return 'data was not an object';
    if (accountId !== null && !assignable(context, accountId)) return `User '${accountId}' cannot be assigned issues.`;
    context.draft.assigneeId = accountId;
    return null;
  },
};

export const reporterEditor: FieldEditor = {
  permission: 'MODIFY_REPORTER',
  required: true,
  set: ({ state, draft }, value) => {
    const accountId = accountIn(value);
    if (accountId === undefined) return 'data was not an object';
    if (accountId === null) return 'Reporter is required.';
    if (!state.people.some((one) => one.accountId === accountId)) return 'The reporter specified is not a user.';
    draft.reporterId = accountId;
    return null;
  },
};
