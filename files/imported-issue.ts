/** One issue of a backlog file, in the terms of the five issue types and three status categories that every Jira has. */
export interface ImportedIssue {
  /** The issue key, or the line number where the file has no keys; unique in the file. */
  readonly id: string;
  readonly key: string | null;
  /** One line, as long as the file has it; Jira itself keeps at most 255 characters. */
  readonly summary: string;
  readonly issueType: ImportedType;
  /** Name of the status as the file has it. */
  readonly status: string;
  readonly statusCategory: ImportedStatus['category'];
  /** Atlassian Document Format, or null when empty. */
  readonly description: unknown;
  /** What stands in fields for acceptance criteria: Atlassian Document Format each, without empty ones. */
  readonly criteria: readonly unknown[];
  /** Story points. */
  readonly estimate: number | null;
  /** `id` of the parent, or the key of one that is not in the file. */
  readonly parentKey: string | null;
  readonly priority: string | null;
  readonly labels: readonly string[];
  /** `id`s of issues in the file that block this one. */
  readonly blockedBy: readonly string[];
  /** Issues that block this one and are not in the file, where the file tells their status all the same. */
  readonly blockedFromOutside: readonly OutsideIssue[];
  /** Display names or account ids, as the file has them. */
  readonly reporter: string | null;
  readonly assignee: string | null;
  /** Null when the file does not say. */
  readonly created: Date | null;
  readonly updated: Date | null;
  readonly resolved: Date | null;
  /** Oldest first. */
  readonly comments: readonly ImportedComment[];
}

export interface OutsideIssue {
  readonly key: string;
  readonly summary: string;
  readonly status: ImportedStatus;
}

export interface ImportedComment {
  /** Display name or account id, as the file has it. */
  readonly author: string | null;
  readonly created: Date | null;
  /** Atlassian Document Format, never empty. */
  readonly body: unknown;
}

export type ImportedType = 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';

export interface ImportedStatus {
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}

export interface BacklogFile {
  readonly kind: 'csv' | 'json' | 'text';
  /** In the order of the file. */
  readonly issues: readonly ImportedIssue[];
  /** What was read, mapped and skipped, and why: a sentence each. */
  readonly notes: readonly string[];
}
