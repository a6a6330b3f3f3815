import { issueTypeById, issueTypesOf } from '../fields/issue-types';
import { mediumPriorityId } from '../fields/priorities';
import { mayInProject } from '../permissions/may';
import { fieldErrors, Problem } from '../problem';
import { doneResolution } from '../fields/resolutions';
import { statusById } from '../fields/statuses';
import { findProject, workflowFor } from '../state/find';
import { rankAfter, rankOf } from '../state/rank';
import type { IssueRecord, ProjectRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { addIssue } from '../state/write';
import { isRecord } from '../support/json';
import { refusals } from '../workflow/gate';
import { initialTransition } from '../workflow/parts';
import type { Draft } from './draft';
import type { Operation } from './operations';
import { announceCreation } from './record';
import { takeAll } from './take';

/**
 * Creates an issue at the end of its project's backlog, if every rule of its workflow's initial transition lets it, and tells listeners.
 * @throws Problem 400 with an error for every field that is missing or cannot be taken, or with all reasons of all rules
 */
export async function createIssue(state: JiraState, accountId: string, operations: readonly Operation[]): Promise<IssueRecord> {
  const project = projectIn(state, accountId, operations);
  const draft: Draft = {
    projectId: project.id, typeId: typeIn(project, operations), issueId: null, summary: '', description: null, labels: [], assigneeId: null,
    reporterId: accountId, priorityId: mediumPriorityId, parentId: null, securityLevelId: null, fixVersionIds: [], resolutionId: null, custom: new Map(),
  };
  const rest = operations.filter(({ fieldId }) => fieldId !== 'project' && fieldId !== 'issuetype');
  const errors = { ...missing(draft, rest), ...takeAll({ state, accountId, draft }, rest) };
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  const transition = initialTransition(workflowFor(state, project, draft.typeId));
  const unsaved = recordOf(state, project, accountId, draft, transition.toStatusId);
  const reasons = await refusals({ state, issue: unsaved, accountId, transition });
  if (reasons.length > 0) throw new Problem(400, reasons);
  project.lastIssueNumber += 1;
  const issue: IssueRecord = { ...unsaved, id: state.nextId(), key: `${project.key}-${project.lastIssueNumber}` };
  addIssue(state, issue);
  announceCreation(state, issue, accountId);
  return issue;
}

function projectIn(state: JiraState, accountId: string, operations: readonly Operation[]): ProjectRecord {
  const value = operations.find(({ fieldId, verb }) => fieldId === 'project' && verb === 'set')?.value;
  const named = isRecord(value) ? (value.id ?? value.key) : undefined;
  if (named === undefined) throw fieldErrors({ project: 'Specify a valid project ID or key' });
  const project = findProject(state, String(named));
  if (project === undefined || !mayInProject(project, accountId, 'BROWSE_PROJECTS')) throw fieldErrors({ project: 'valid project is required' });
  if (!mayInProject(project, accountId, 'CREATE_ISSUES')) throw fieldErrors({ project: 'You cannot create issues in this project.' });
  return project;
}

function typeIn(project: ProjectRecord, operations: readonly Operation[]): string {
  const value = operations.find(({ fieldId, verb }) => fieldId === 'issuetype' && verb === 'set')?.value;
  const found = isRecord(value) ? issueTypesOf(project).find(({ id, name }) => id === value.id || (value.id === undefined && name === value.name)) : undefined;
  if (found === undefined) throw fieldErrors({ issuetype: 'Specify a valid issue type' });
  return found.id;
}

function missing(draft: Draft, operations: readonly Operation[]): Readonly<Record<string, string>> {
  const given = (id: string): boolean => operations.some(({ fieldId }) => fieldId === id);
  return {
    ...(given('summary') ? {} : { summary: 'You must specify a summary of the issue.' }),
    ...(issueTypeById(draft.typeId).subtask && !given('parent') ? { parent: 'Issue type is a sub-task but parent issue key or id not specified.' } : {}),
  };
}

/** The issue as rules see it before it is saved: without id and key. */
function recordOf(state: JiraState, project: ProjectRecord, creatorId: string, draft: Draft, statusId: string): IssueRecord {
  const now = state.now();
  const { projectId, typeId, summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds } = draft;
  const isDone = statusById(statusId).category.key === 'done';
  return {
    id: '', key: '', projectId, typeId, creatorId, created: now, updated: now, resolved: isDone ? now : null, resolutionId: isDone ? doneResolution.id : null,
    statusCategoryChanged: now, statusId, rank: endOfBacklog(state, project), properties: new Map(), sprintIds: [], componentIds: [],
    custom: draft.custom, comments: [], changelog: [], summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds,
  };
}

function endOfBacklog(state: JiraState, project: ProjectRecord): string {
  let last = rankOf(0);
  for (const { projectId, rank } of state.issues.values()) if (projectId === project.id && rank > last) last = rank;
  return rankAfter(last);
}
