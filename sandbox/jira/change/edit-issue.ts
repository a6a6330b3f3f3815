import { fieldErrors } from '../problem';
import type { IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { setParent } from '../state/write';
import { differences } from './differences';
import { type Draft, draftOf } from './draft';
import type { Operation } from './operations';
import { announceUpdate, keepChange } from './record';
import { takeAll } from './take';

/**
 * Edits an issue, all or nothing: one history entry and one event, or neither when nothing changes.
 * @throws Problem 400 with an error for every field that cannot be taken
 */
export function editIssue(state: JiraState, issue: IssueRecord, accountId: string, operations: readonly Operation[]): void {
  const draft = draftOf(issue);
  const errors = takeAll({ state, accountId, draft }, operations);
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  const items = differences(state, issue, draft);
  if (items.length === 0) return;
  applyDraft(state, issue, draft);
  keepChange(state, issue, accountId, items);
  announceUpdate(state, issue, accountId, items);
}

/** Writes a checked draft into its issue; status and resolution are moved by transitions only. */
export function applyDraft(state: JiraState, issue: IssueRecord, draft: Draft): void {
  issue.typeId = draft.typeId;
  issue.summary = draft.summary;
  issue.description = draft.description;
  issue.labels = draft.labels;
  issue.assigneeId = draft.assigneeId;
  issue.reporterId = draft.reporterId;
  issue.priorityId = draft.priorityId;
  issue.fixVersionIds = draft.fixVersionIds;
  issue.securityLevelId = draft.securityLevelId;
  if (issue.parentId !== draft.parentId) setParent(state, issue, draft.parentId);
  issue.custom.clear();
  for (const [id, value] of draft.custom) issue.custom.set(id, value);
}
