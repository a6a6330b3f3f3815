import type { ImportedIssue } from '../../files/imported-issue';
import { epicType, issueTypes, taskType } from '../jira/fields/issue-types';
import { mediumPriorityId, priorities } from '../jira/fields/priorities';
import { statuses } from '../jira/fields/statuses';
import { priya } from '../jira/people';
import type { IssueRecord, ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { newBlocker, newIssue } from './issue';

/**
 * Adds the issues of a file, parents first, in the file's order as backlog order.
 * @param keepNumbers the numbers in the keys stay
 * @returns what was mapped, a sentence each
 */
export function addImported(state: JiraState, project: ProjectRecord, issues: readonly ImportedIssue[], keepNumbers: boolean): readonly string[] {
  const made = new Map<string, IssueRecord>();
  const places = new Map(issues.map(({ id }, index) => [id, index + 1]));
  const keyOf = (imported: ImportedIssue): string => `${project.key}-${keepNumbers ? numberIn(imported.key ?? '') : (places.get(imported.id) ?? 0)}`;
  project.lastIssueNumber = issues.reduce((most, imported) => Math.max(most, numberIn(keyOf(imported))), 0);
  const absent = absentEpics(state, project, issues, made);
  const parentsFirst = [...issues].sort((left, right) => rankOfType(left) - rankOfType(right));
  for (const imported of parentsFirst) {
    const parent = imported.parentKey === null ? null : (made.get(imported.parentKey) ?? null);
    made.set(imported.id, add(state, project, imported, keyOf(imported), places.get(imported.id) ?? 0, parent));
  }
  link(state, issues, made);
  return absent === 0 ? [] : [`Epics that are named as parents but are not in the file: ${absent}. Each is shown as an empty epic.`];
}

const numberIn = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

const rankOfType = ({ issueType }: ImportedIssue): number => (issueType === 'Epic' ? 0 : issueType === 'Sub-task' ? 2 : 1);

/** Makes an epic for every parent that is not in the file. */
function absentEpics(state: JiraState, project: ProjectRecord, issues: readonly ImportedIssue[], made: Map<string, IssueRecord>): number {
  const present = new Set(issues.map(({ id }) => id));
  const absent = new Set(issues.flatMap(({ parentKey }) => (parentKey === null || present.has(parentKey) ? [] : [parentKey])));
  const now = state.now();
  for (const parentKey of absent) {
    const key = `${project.key}-${project.lastIssueNumber + 1}`;
    made.set(parentKey, newIssue(state, project, {
      key, typeId: epicType.id, statusId: project.workflow.initialStatusId, summary: `${parentKey} (not in the file)`, description: null, points: null,
      parent: null, creatorId: priya.accountId, created: now, updated: now,
    }));
  }
  return absent.size;
}

const statusNames = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' } as const;

function statusIdOf({ status, statusCategory }: ImportedIssue): string {
  const wanted = statuses.find(({ name, category }) => category.key === statusCategory && name.toLowerCase() === status.toLowerCase());
  return (wanted ?? statuses.find(({ name }) => name === statusNames[statusCategory]))?.id ?? '10000';
}

function add(state: JiraState, project: ProjectRecord, imported: ImportedIssue, key: string, place: number, parent: IssueRecord | null): IssueRecord {
  const now = state.now();
  return newIssue(state, project, {
    key,
    typeId: (issueTypes.find(({ name }) => name === imported.issueType) ?? taskType).id,
    statusId: statusIdOf(imported),
    summary: imported.summary,
    description: imported.description,
    points: imported.estimate,
    parent,
    creatorId: priya.accountId,
    created: now,
    updated: now,
    priorityId: priorities.find(({ name }) => name.toLowerCase() === imported.priority?.toLowerCase())?.id ?? mediumPriorityId,
    labels: imported.labels,
    place,
  });
}

function link(state: JiraState, issues: readonly ImportedIssue[], made: ReadonlyMap<string, IssueRecord>): void {
  for (const { id, blockedBy } of issues) {
    const blocked = made.get(id);
    for (const key of blockedBy) {
      const blocker = made.get(key);
      if (blocked !== undefined && blocker !== undefined) newBlocker(state, blocker, blocked);
    }
  }
}
