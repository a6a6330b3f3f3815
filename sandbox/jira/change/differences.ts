import { issueTypeById } from '../fields/issue-types';
import { priorityById } from '../fields/priorities';
import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { sameJson } from '../support/json';
import type { Draft } from './draft';
import { versionDifferences } from './version-differences';

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

const issueType = (id: string): Side => ({ id, text: issueTypeById(id).name });

function level(state: JiraState, { projectId }: IssueRecord, id: string | null): Side {
  return { id, text: state.projects.get(projectId)?.securityLevels.find((one) => one.id === id)?.name ?? null };
}

const rich = (value: unknown): Side => ({ id: null, text: value === null ? null : JSON.stringify(value) });

function customDifferences(state: JiraState, before: IssueRecord, after: Draft): readonly ChangelogItem[] {
  const side = (value: unknown): Side => (typeof value === 'string' || typeof value === 'number' ? plain(value) : rich(value));
  return state.fields.flatMap(({ id, name }) => {
    const from = before.custom.get(id) ?? null;
    const to = after.custom.get(id) ?? null;
    return sameJson(from, to) ? [] : [item(id, name, side(from), side(to))];
  });
}

/** What an edit changes, in the shape of Jira's changelog; empty when it changes nothing. */
export function differences(state: JiraState, before: IssueRecord, after: Draft): readonly ChangelogItem[] {
  const items: (ChangelogItem | false)[] = [
    before.typeId !== after.typeId && item('issuetype', 'issuetype', issueType(before.typeId), issueType(after.typeId)),
    before.summary !== after.summary && item('summary', 'summary', plain(before.summary), plain(after.summary)),
    !sameJson(before.description, after.description) && item('description', 'description', rich(before.description), rich(after.description)),
    !sameJson(before.labels, after.labels) && item('labels', 'labels', plain(before.labels.join(' ')), plain(after.labels.join(' '))),
    before.assigneeId !== after.assigneeId && item('assignee', 'assignee', person(state, before.assigneeId), person(state, after.assigneeId)),
    before.reporterId !== after.reporterId && item('reporter', 'reporter', person(state, before.reporterId), person(state, after.reporterId)),
    before.priorityId !== after.priorityId && item('priority', 'priority', priority(before.priorityId), priority(after.priorityId)),
    before.parentId !== after.parentId && item('parent', 'IssueParentAssociation', issue(state, before.parentId), issue(state, after.parentId)),
    before.securityLevelId !== after.securityLevelId && item('security', 'security', level(state, before, before.securityLevelId), level(state, before, after.securityLevelId)),
    ...versionDifferences(state, before, after),
    ...customDifferences(state, before, after),
  ];
  return items.filter((one) => one !== false);
}
