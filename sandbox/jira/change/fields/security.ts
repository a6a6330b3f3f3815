import { issueTypeById } from '../../fields/issue-types';
import { levelsFor } from '../../permissions/security';
import type { SecurityLevelRecord } from '../../state/records';
import { isRecord } from '../../support/json';
import type { FieldEditor, OfferContext } from '../editor';

const choices = ({ state, draft, accountId }: OfferContext): readonly SecurityLevelRecord[] => {
  const project = state.projects.get(draft.projectId);
  return project === undefined ? [] : levelsFor(project, accountId);
};

/**
 * Who sets a level chooses among those that they are a member of, so that no issue is lost out of sight (Jira's page "Setting Security on an Issue").
 * A sub-task has the level of its parent and cannot be given another.
 */
export const securityEditor: FieldEditor = {
  permission: 'SET_ISSUE_SECURITY',
  required: false,
  isOffered: (context) => !issueTypeById(context.draft.typeId).subtask && choices(context).length > 0,
  set: (context, value) => {
    if (value !== null && !isRecord(value)) return 'data was not an object';
    const found = value === null ? null : choices(context).find(({ id, name }) => id === value.id || (value.id === undefined && name === value.name));
    if (found === undefined) return 'The security level is not valid.';
    context.draft.securityLevelId = found?.id ?? null;
    return null;
  },
};
