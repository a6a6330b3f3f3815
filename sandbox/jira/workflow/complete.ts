import { addComment } from '../change/comments';
import { differences } from '../change/differences';
import { applyDraft } from '../change/edit-issue';
import { announceUpdate, keepChange } from '../change/record';
import { doneResolution, resolutionById } from '../fields/resolutions';
import { statusById } from '../fields/statuses';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { Attempt, ScreenInput } from './attempt';

/** Makes a transition that nothing stands against: what its screen gave and the new status in one entry of history, then its comments. */
export function complete({ state, issue, accountId, transition, screen }: Attempt): void {
  const edits = screen === undefined ? [] : differences(state, issue, screen.draft);
  if (screen !== undefined) applyDraft(state, issue, screen.draft);
  const from = statusById(issue.statusId);
  const items = [...edits, ...moveTo(state, issue, transition.toStatusId), ...resolve(state, issue, screen)];
  if (items.length > 0) {
    keepChange(state, issue, accountId, items);
    const to = statusById(issue.statusId);
    announceUpdate(state, issue, accountId, items, from.id === to.id ? {} : { associatedStatuses: [{ id: from.id, name: from.name }, { id: to.id, name: to.name }] });
  }
  for (const body of screen?.comments ?? []) addComment(state, issue, accountId, body);
}

function moveTo(state: JiraState, issue: IssueRecord, statusId: string): readonly ChangelogItem[] {
  const before = statusById(issue.statusId);
  const after = statusById(statusId);
  if (before.id === after.id) return [];
  issue.statusId = after.id;
  if (before.category.key !== after.category.key) issue.statusCategoryChanged = state.now();
  return [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: before.id, fromString: before.name, to: after.id, toString: after.name }];
}

/** What the screen gave; or else Done for finished work that has none, and none for work that is open again. */
function resolve(state: JiraState, issue: IssueRecord, screen: ScreenInput | undefined): readonly ChangelogItem[] {
  const before = issue.resolutionId;
  const isDone = statusById(issue.statusId).category.key === 'done';
  const given = screen?.given.has('resolution') === true ? screen.draft.resolutionId : null;
  const after = given ?? (isDone ? (before ?? doneResolution.id) : null);
  if (after === before) return [];
  issue.resolutionId = after;
  issue.resolved = after === null ? null : state.now();
  const nameOf = (id: string | null): string | null => (id === null ? null : resolutionById(id).name);
  return [{ field: 'resolution', fieldId: 'resolution', fieldtype: 'jira', from: before, fromString: nameOf(before), to: after, toString: nameOf(after) }];
}
