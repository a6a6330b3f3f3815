/**
 * What a Jira issue says, decoded once at the edge (`contract/jira-issue.ts`). The core reads only this.
 * `undefined` always means "could not be read" and makes a rule not applicable; `null` means "read, and empty".
 */
export interface IssueFacts {
  /** Jira's numeric id. */
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  /** Jira's `updated`, ISO 8601 as it came. */
  readonly updated: string;
  readonly type: IssueTypeFacts;
  readonly status: StatusFacts;
  /** The description as Atlassian Document Format (REST v3), or null when empty. */
  readonly description: unknown;
  /** Values of the fields that the definition names for acceptance criteria: ADF, text or null. */
  readonly criteriaFields: readonly unknown[];
  /** Story points. */
  readonly estimate: number | null | undefined;
  readonly parent: LinkedIssue | null;
  /** Issues that block this one (the inward side of a "Blocks" link). */
  readonly blockers: readonly LinkedIssue[];
  readonly subtasks: readonly LinkedIssue[];
  /** The project's acceptance as the gate reads it: the value of the read-only field "Done evidence". */
  readonly evidence: DoneEvidence | null;
  readonly assignee: string | null;
  readonly reporter: Reporter | null;
}

export interface Reporter {
  readonly accountId: string;
  readonly displayName: string;
}

export interface IssueTypeFacts {
  readonly name: string;
  /** 1 and above: epics and higher levels; 0: standard issue types; -1: sub-tasks. */
  readonly level: number;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface StatusFacts {
  readonly name: string;
  readonly category: StatusCategory;
}

export interface LinkedIssue {
  readonly key: string;
  readonly summary: string;
  readonly status: StatusFacts;
  readonly type: IssueTypeFacts;
}

/** The value of the app's field "Done evidence"; written only by the app, read by the gate. */
export interface DoneEvidence {
  /** The issue it was given for; guards against clones and imports. */
  readonly issue: number;
  readonly accepted: boolean;
  /** Account id of who accepted. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}
