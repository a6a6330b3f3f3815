import { storyPointsId } from '../fields/catalogue';
import { priorityById } from '../fields/priorities';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { sameJson } from '../support/json';
import type { Draft } from './draft';
import { storyPointsOf } from './story-points';

interface Side {
  readonly id: string | null;
  readonly text: string | null;
}

const item = (fieldId: string, field: string, before: Side, after: Side): ChangelogItem => ({
  field, fieldId, fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
  from: before.id, fromString: before.text, to: after.id, toString: after.text,
});

const plain = (value: string | number | null): Side => ({ id: null, text: value === null ? null : String(value) });

function person(state: JiraState, accountId: string | null): Side {
  return { id: accountId, text: state.people.find((one) => one.accountId === accountId)?.displayName ?? accountId };
}

function issue(state: JiraState, id: string | null): Side {
  return { id, text: id === null ? null : (state.issues.get(id)?.key ?? null) };
}

const priority = (id: string): Side => ({ id, text: priorityById(id).name });

const rich = (value: unknown): Side => ({ id: null, text: value === null ? null : JSON.stringify(value) });

/** What an edit changes, in the shape of Jira's changelog; empty when it changes nothing. */
export function differences(state: JiraState, before: IssueRecord, after: Draft): readonly ChangelogItem[] {
  const points = storyPointsOf(before);
  const items: (ChangelogItem | false)[] = [
    before.summary !== after.summary && item('summary', 'summary', plain(before.summary), plain(after.summary)),
    !sameJson(before.description, after.description) && item('description', 'description', rich(before.description), rich(after.description)),
    !sameJson(before.labels, after.labels) && item('labels', 'labels', plain(before.labels.join(' ')), plain(after.labels.join(' '))),
    before.assigneeId !== after.assigneeId && item('assignee', 'assignee', person(state, before.assigneeId), person(state, after.assigneeId)),
    before.reporterId !== after.reporterId && item('reporter', 'reporter', person(state, before.reporterId), person(state, after.reporterId)),
    before.priorityId !== after.priorityId && item('priority', 'priority', priority(before.priorityId), priority(after.priorityId)),
    before.parentId !== after.parentId && item('parent', 'IssueParentAssociation', issue(state, before.parentId), issue(state, after.parentId)),
    points !== after.storyPoints && item(storyPointsId, 'Story Points', plain(points), plain(after.storyPoints)),
  ];
  return items.filter((one) => one !== false);
}
