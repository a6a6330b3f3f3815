import { draftOf, type Draft } from '../change/draft';
import { documentProblem, keptDocument } from '../change/document-value';
import { transitionEditors } from '../change/editors';
import type { Operation } from '../change/operations';
import { notOnScreen, takeAll } from '../change/take';
import { mayOnIssue } from '../permissions/may';
import { fieldErrors } from '../problem';
import type { IssueRecord, ScreenRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { Attempt, ScreenInput } from './attempt';

/**
 * Checks what was given on the way: only fields of the transition's screen, and all that the screen demands.
 * @returns null for a transition without a screen
 * @throws Problem 400 with an error for every field that cannot be taken or is missing
 */
export function takeScreen({ state, issue, accountId, transition }: Attempt, operations: readonly Operation[]): ScreenInput | null {
  const { screen } = transition;
  const comments = operations.filter(({ fieldId }) => fieldId === 'comment');
  const edits = operations.filter(({ fieldId }) => fieldId !== 'comment');
  const onScreen = new Map([...transitionEditors].filter(([id]) => screen?.fields.some(({ fieldId }) => fieldId === id)));
  const draft = draftOf(issue);
  const errors = {
    ...takeAll({ state, accountId, draft, screen: onScreen }, edits),
    ...commentErrors(comments, screen, mayOnIssue(state, issue, accountId, 'ADD_COMMENTS')),
  };
  const missing = screen === undefined ? {} : missingIn(state, screen, draft, comments.length > 0);
  if (Object.keys({ ...missing, ...errors }).length > 0) throw fieldErrors({ ...missing, ...errors });
  if (screen === undefined) return null;
  return { draft, edited: withDraft(issue, draft), given: new Set(edits.map(({ fieldId }) => fieldId)), comments: comments.map(bodyOf) };
}

const bodyOf = ({ value }: Operation): unknown => (typeof value === 'object' && value !== null && 'body' in value ? value.body : undefined);

function commentErrors(comments: readonly Operation[], screen: ScreenRecord | undefined, mayComment: boolean): Readonly<Record<string, string>> {
  if (comments.length === 0) return {};
  if (!mayComment || screen?.fields.some(({ fieldId }) => fieldId === 'comment') !== true) return { comment: notOnScreen('comment') };
  const problems = comments.map((operation) => {
    if (operation.verb !== 'add') return `Field 'comment' does not support operation '${operation.verb}'.`;
    const body = bodyOf(operation);
    return documentProblem(body) ?? (keptDocument(body) === null ? 'Comment body can not be empty!' : null);
  });
  const problem = problems.find((one) => one !== null);
  return problem === undefined ? {} : { comment: problem };
}

function missingIn(state: JiraState, { fields }: ScreenRecord, draft: Draft, commented: boolean): Readonly<Record<string, string>> {
  const absent = fields.filter(({ fieldId, required }) => required && !(fieldId === 'comment' ? commented : hasValue(draft, fieldId)));
  return Object.fromEntries(absent.map(({ fieldId }) => [fieldId, `${state.fields.find(({ id }) => id === fieldId)?.name ?? fieldId} is required.`]));
}

function hasValue(draft: Draft, fieldId: string): boolean {
  switch (fieldId) {
    case 'summary': return draft.summary !== '';
    case 'description': return draft.description !== null;
    case 'labels': return draft.labels.length > 0;
    case 'fixVersions': return draft.fixVersionIds.length > 0;
    case 'assignee': return draft.assigneeId !== null;
    case 'reporter': return draft.reporterId !== null;
    case 'parent': return draft.parentId !== null;
    case 'security': return draft.securityLevelId !== null;
    case 'resolution': return draft.resolutionId !== null;
    default: return fieldId === 'priority' || draft.custom.has(fieldId);
  }
}

function withDraft(issue: IssueRecord, draft: Draft): IssueRecord {
  const { summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds, resolutionId, custom } = draft;
  return { ...issue, summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds, resolutionId, custom };
}
