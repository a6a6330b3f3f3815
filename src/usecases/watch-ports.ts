import type { SweepPage } from '../contract/done-event';
import type { GateNotice } from '../contract/gate-notice';
import type { ActivityRecord } from '../contract/gate-activity';
import type { JiraIssue } from '../contract/jira-issue';
import type { FieldSettings } from '../core/definition/definition';
import type { Way } from '../core/done/guard';
import type { StatusCategory } from '../core/story/issue-facts';

/** A change of an issue's status. */
export interface StatusChange {
  /** Id of the changelog entry. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Account id. */
  readonly author: string | null;
  /** Ids and names of statuses. */
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
}

export interface WorkflowWays {
  /** By the status's id. */
  readonly categories: ReadonlyMap<string, StatusCategory>;
  readonly ways: readonly Way[];
}

/** How issues got where they are, read as the app. Throws `Upstream` like every port to Jira. */
export interface Moves {
  /** Changes of status by issue id, oldest first; at most a thousand issues. */
  statusChanges(issueIds: readonly number[]): Promise<ReadonlyMap<number, readonly StatusChange[]>>;
  /** The workflow of an issue type in a project, with our own gates on it. */
  workflow(projectId: string, typeId: string): Promise<WorkflowWays>;
  /** A page of the standard issues of a project that are in Done since a moment, oldest first; `next` is null on the last. */
  doneSince(projectId: string, minutes: number, cursor: string | null, settings: FieldSettings): Promise<{ readonly issues: readonly JiraIssue[]; readonly next: string | null }>;
}

/** Summaries of those issues that the person sees, by id; at most a hundred. */
export type SeenIssues = (issueIds: readonly number[]) => Promise<ReadonlyMap<number, { readonly key: string; readonly summary: string }>>;

/** The gate activity of a project: append-only, one record for each entry into Done, and for each issue and day of what came before. */
export interface ActivityStore {
  /** False when that entry is recorded already. */
  add(projectId: string, record: ActivityRecord): Promise<boolean>;
  has(projectId: string, entry: Pick<ActivityRecord, 'at' | 'issue' | 'change'>): Promise<boolean>;
  /** Newest first. */
  page(projectId: string, cursor: string | null, now: number): Promise<{ readonly records: readonly ActivityRecord[]; readonly next: string | null }>;
  since(projectId: string, from: number, now: number): Promise<readonly ActivityRecord[]>;
  /** Forgets what happened before a moment, some weeks of it at a time. */
  forget(projectId: string, before: number): Promise<void>;
}

/** What a project's administrators should know of its gates; one for each thing that it is about. */
export interface NoticeStore {
  put(projectId: string, notice: GateNotice): Promise<void>;
  /** Newest first. */
  list(projectId: string): Promise<readonly GateNotice[]>;
  remove(projectId: string, id: string): Promise<void>;
}

/** Which projects are switched on, and since when: an index for work at night. The project property decides. */
export interface SwitchedOn {
  /** Keeps the earlier moment where there is one. */
  add(projectId: string, since: number): Promise<void>;
  remove(projectId: string): Promise<void>;
  list(): Promise<readonly { readonly projectId: string; readonly since: number }[]>;
}

export interface SweepQueue {
  push(pages: readonly SweepPage[]): Promise<void>;
}
