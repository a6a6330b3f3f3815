import { criteriaId, estimateFieldOf, startDateId } from '../jira/fields/catalogue';
import { blocksType } from '../jira/fields/link-types';
import { mediumPriorityId } from '../jira/fields/priorities';
import { doneResolution } from '../jira/fields/resolutions';
import { statusById } from '../jira/fields/statuses';
import { rankOf } from '../jira/state/rank';
import type { IssueRecord, ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { addIssue, addLink } from '../jira/state/write';

/** What a seed says about an issue; the rest has Jira's usual values. */
export interface SeededIssue {
  readonly key: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  readonly description: unknown;
  readonly points: number | null;
  readonly parent: IssueRecord | null;
  readonly creatorId: string;
  readonly created: Date;
  readonly updated: Date;
  readonly priorityId?: string;
  readonly assigneeId?: string | null;
  readonly labels?: readonly string[];
  /** The Acceptance Criteria field, as an Atlassian Document. */
  readonly criteria?: unknown;
  /** The creator when absent. */
  readonly reporterId?: string;
  readonly sprintIds?: readonly string[];
  readonly fixVersionIds?: readonly string[];
  readonly componentIds?: readonly string[];
  /** yyyy-mm-dd */
  readonly startDate?: string;
  readonly dueDate?: string;
  /** Place in the backlog, from 1; the number in the key when absent. */
  readonly place?: number;
}

/** Adds an issue as if it had always been there: no history, no event. */
export function newIssue(state: JiraState, project: ProjectRecord, seeded: SeededIssue): IssueRecord {
  const number = Number(seeded.key.slice(seeded.key.lastIndexOf('-') + 1));
  const { key, typeId, statusId, summary, description, creatorId, created, updated } = seeded;
  const issue: IssueRecord = {
    id: state.nextId(), key, projectId: project.id, typeId, statusId, summary, description, creatorId, created, updated,
    rank: rankOf(seeded.place ?? number),
    priorityId: seeded.priorityId ?? mediumPriorityId,
    labels: seeded.labels ?? [],
    assigneeId: seeded.assigneeId ?? null,
    reporterId: seeded.reporterId ?? creatorId,
    parentId: seeded.parent?.id ?? null,
    securityLevelId: null,
    resolved: statusById(statusId).category.key === 'done' ? updated : null,
    statusCategoryChanged: updated,
    properties: new Map(),
    custom: new Map(),
    resolutionId: statusById(statusId).category.key === 'done' ? doneResolution.id : null,
    sprintIds: seeded.sprintIds ?? [],
    fixVersionIds: seeded.fixVersionIds ?? [],
    componentIds: seeded.componentIds ?? [],
    comments: [],
    changelog: [],
  };
  if (seeded.points !== null) issue.custom.set(estimateFieldOf(project), seeded.points);
  if (seeded.startDate !== undefined) issue.custom.set(startDateId, seeded.startDate);
  if (seeded.dueDate !== undefined) issue.custom.set('duedate', seeded.dueDate);
  if (seeded.criteria !== undefined && seeded.criteria !== null) issue.custom.set(criteriaId, seeded.criteria);
  project.lastIssueNumber = Math.max(project.lastIssueNumber, number);
  addIssue(state, issue);
  return issue;
}

/** "`blocker` blocks `blocked`." */
export function newBlocker(state: JiraState, blocker: IssueRecord, blocked: IssueRecord): void {
  addLink(state, { id: state.nextId(), typeId: blocksType.id, inwardSideId: blocked.id, outwardSideId: blocker.id });
}
