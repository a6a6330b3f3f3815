/** One issue of a backlog file, in the terms of the five issue types and three status categories that every Jira has. */
export interface ImportedIssue {
  /** The issue key, or the line number where the file has no keys; unique in the file. */
  readonly id: string;
  readonly key: string | null;
  /** One line, at most 255 characters, as Jira keeps it. */
  readonly summary: string;
  readonly issueType: ImportedType;
  /** Name of the status as the file has it. */
  readonly status: string;
  readonly statusCategory: ImportedStatus['category'];
  /** Atlassian Document Format, or null when empty. */
  readonly description: unknown;
  /** Story points. */
  readonly estimate: number | null;
  /** `id` of the parent, or the key of one that is not in the file. */
  readonly parentKey: string | null;
  readonly priority: string | null;
  readonly labels: readonly string[];
  /** `id`s of issues in the file that block this one. */
  readonly blockedBy: readonly string[];
}

export type ImportedType = 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';

export interface ImportedStatus {
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}

export interface BacklogFile {
  readonly kind: 'csv' | 'text';
  /** In the order of the file. */
  readonly issues: readonly ImportedIssue[];
  /** What was read, mapped and skipped, and why: a sentence each. */
  readonly notes: readonly string[];
}
