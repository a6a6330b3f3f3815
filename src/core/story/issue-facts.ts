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
  /** Ticks, acceptance and waivers as the gate reads them: the value of the read-only field "Done evidence". */
  readonly evidence: DoneEvidence | null;
  /** Every field that was read, by REST's id, as REST gave it. A field that is not here could not be read. */
  readonly fields: Readonly<Record<string, unknown>>;
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

/** What the app's field "Done evidence" says of this issue; written only by the app, read by the gate. */
export interface DoneEvidence {
  /** Until when a tick or a waiver stands for a criterion, in milliseconds since 1970, by the criterion's id. */
  readonly until: Readonly<Record<string, number>>;
  /** The versions of the texts that were accepted; null: not accepted. */
  readonly text: readonly (string | null)[] | null;
  /** Account id of who acted last, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
}
