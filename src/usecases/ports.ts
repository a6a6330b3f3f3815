import type { AcceptanceEntry } from '../contract/door';
import type { FieldDescription } from '../contract/jira-fields';
import type { JiraIssue } from '../contract/jira-issue';
import type { StoredReadiness } from '../contract/stored-readiness';
import type { DoneEvidence } from '../core/story/issue-facts';

/** Jira permissions that we ask about. Source: built-in permission keys of Jira's permission schemes. */
export type Permission = 'BROWSE_PROJECTS' | 'ADMINISTER_PROJECTS' | 'ADMINISTER';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
}

/** Jira, read with the rights of whoever the port stands for. Every call throws `Upstream` when Jira does not answer 2xx. */
export interface JiraReads {
  issue(idOrKey: string): Promise<JiraIssue>;
  fields(): Promise<FieldDescription[]>;
  myself(): Promise<Person>;
  /** Those of the asked permissions that are held, for an issue or for the site. */
  permissions(asked: readonly Permission[], issueId?: string): Promise<ReadonlySet<Permission>>;
}

/** What only the app writes. */
export interface JiraWrites {
  writeReadiness(issueId: number, readiness: StoredReadiness): Promise<void>;
  writeEvidence(fieldId: string, issueId: number, evidence: DoneEvidence): Promise<void>;
}

/** The append-only log of acceptance, the truth behind the field "Done evidence". */
export interface AcceptanceLog {
  append(issueId: number, entry: AcceptanceEntry): Promise<void>;
  /** Newest first. */
  read(issueId: number): Promise<readonly AcceptanceEntry[]>;
}
