import type { IssueRecord } from '../state/records';

/** The editable values of an issue while an edit or a create is being checked; nothing is kept until all of it is right. */
export interface Draft {
  readonly projectId: string;
  /** Null while the issue is being created. */
  readonly issueId: string | null;
  typeId: string;
  summary: string;
  description: unknown;
  labels: readonly string[];
  assigneeId: string | null;
  reporterId: string | null;
  priorityId: string;
  parentId: string | null;
  securityLevelId: string | null;
  fixVersionIds: readonly string[];
  /** Null where no screen gave one. */
  resolutionId: string | null;
  /** Values of custom fields by field id; an unset field has no entry. */
  readonly custom: Map<string, unknown>;
}

export function draftOf(issue: IssueRecord): Draft {
  const { projectId, typeId, id: issueId, summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds, resolutionId } = issue;
  return { projectId, typeId, issueId, summary, description, labels, assigneeId, reporterId, priorityId, parentId, securityLevelId, fixVersionIds, resolutionId, custom: new Map(issue.custom) };
}
