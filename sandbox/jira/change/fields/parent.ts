import { issueTypeById } from '../../fields/issue-types';
import { maySee } from '../../permissions/may';
import { findIssue } from '../../state/find';
import type { IssueRecord } from '../../state/records';
import { isRecord } from '../../support/json';
import type { EditContext, FieldEditor } from '../editor';

const wrongLevel = 'Given parent work item does not belong to appropriate hierarchy.';

/** Issues of a team-managed project have their parent in it, and its epics hold nothing else (support.atlassian.com, "Limitations of team-managed projects in your plan"). */
function parentProblem({ state, draft }: EditContext, parent: IssueRecord): string | null {
  if (parent.id === draft.issueId) return 'An issue cannot be its own parent.';
  const type = issueTypeById(draft.typeId);
  if (issueTypeById(parent.typeId).hierarchyLevel !== type.hierarchyLevel + 1) return wrongLevel;
  if (parent.projectId === draft.projectId) return null;
  if (type.subtask) return 'A sub-task must be in the same project as its parent.';
  const isTeamManaged = [parent.projectId, draft.projectId].some((id) => state.projects.get(id)?.style === 'next-gen');
  return isTeamManaged ? 'A parent of a team-managed project must be in the same project.' : null;
}

function clear({ draft }: EditContext): string | null {
  if (issueTypeById(draft.typeId).subtask) return "Issue type is a sub-task but parent issue key or id not specified.";
  draft.parentId = null;
  return null;
}

export const parentEditor: FieldEditor = {
  permission: 'EDIT_ISSUES',
  required: false,
  set: (context, value) => {
    if (!isRecord(value)) return 'data was not an object';
    if (value.none === true) return clear(context);
    const idOrKey = value.id ?? value.key;
    if (typeof idOrKey !== 'string' && typeof idOrKey !== 'number') return 'Could not find issue by id or key.';
    const parent = findIssue(context.state, String(idOrKey));
    if (parent === undefined || !maySee(context.state, parent, context.accountId)) return 'Could not find issue by id or key.';
    const problem = parentProblem(context, parent);
    if (problem === null) context.draft.parentId = parent.id;
    return problem;
  },
};
