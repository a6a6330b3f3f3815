import type { EvidenceField } from '../contract/evidence';
import type { FieldDescription, ProjectStyle } from '../contract/jira-fields';
import type { JiraIssue } from '../contract/jira-issue';
import type { StoredMute } from '../contract/set-aside';
import type { StoredDefinition, StoredScan } from '../contract/stored-definition';
import type { StoredReadiness } from '../contract/stored-readiness';
import type { StoredThresholds } from '../contract/thresholds';
import type { WorkflowDocument } from '../contract/workflow';
import type { WorkflowUpdate } from '../contract/workflow-update';
import type { FieldSettings } from '../core/definition/definition';
import type { EvidenceEntry } from '../core/done/evidence';

/** Jira permissions that we ask about. Source: built-in permission keys of Jira's permission schemes. */
export type Permission = 'BROWSE_PROJECTS' | 'ADMINISTER_PROJECTS' | 'ADMINISTER' | 'ADD_COMMENTS' | 'EDIT_ISSUES';

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
}

export interface ProjectFacts {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: ProjectStyle;
}

/** What the definition of a project says of its fields. */
export type FieldsOfProject = (projectId: string) => Promise<FieldSettings>;

/** Jira, read with the rights of whoever the port stands for. Every call throws `Upstream` when Jira does not answer 2xx. */
export interface JiraReads {
  /** @param over fields that stand before Jira's own, in the shape of `GET /issue`: what a transition's screen is about to change */
  issue(idOrKey: string, fieldsOf: FieldsOfProject, over?: Readonly<Record<string, unknown>>): Promise<JiraIssue>;
  fields(): Promise<FieldDescription[]>;
  myself(): Promise<Person>;
  /** Those of the asked permissions that are held: for an issue, a project or the site. */
  permissions(asked: readonly Permission[], where?: { readonly issueId: string } | { readonly projectId: string }): Promise<ReadonlySet<Permission>>;
  project(projectId: string): Promise<ProjectFacts>;
  /** Asks Jira's own engine, on an issue; `custom` holds further variables as `POST /rest/api/3/expression/evaluate` takes them. */
  evaluate(expression: string, issueId: string, custom?: Readonly<Record<string, unknown>>): Promise<unknown>;
  isSwitchedOn(projectId: string): Promise<boolean>;
  /** A page of the open issues of a project, oldest first; `next` is null on the last. */
  openIssues(projectId: string, cursor: string | null, settings: FieldSettings): Promise<{ readonly issues: readonly JiraIssue[]; readonly next: string | null }>;
  countOpenIssues(projectId: string): Promise<number>;
  /** Issues of a project, open or done, whose stored score lost points to a rule. */
  countMissing(projectId: string, rule: string): Promise<number>;
}

/** What only the app writes. */
export interface JiraWrites {
  writeReadiness(issueId: number, readiness: StoredReadiness): Promise<void>;
  /** Silently: no changelog entry. */
  writeScores(fieldId: string, scores: readonly { readonly issueId: number; readonly score: number | null }[]): Promise<void>;
  /** @param value null empties the field */
  writeEvidence(fieldId: string, issueId: number, value: EvidenceField | null): Promise<void>;
}

/** What a person switches, with their own rights. */
export interface ProjectSwitch {
  set(projectId: string, on: boolean): Promise<void>;
}

/** Workflows as Jira documents them, read and written with the rights of whoever the port stands for. */
export interface ProjectWorkflows {
  /** The project and the type of an issue. @throws Upstream when it cannot be seen */
  placeOf(issueId: string): Promise<{ readonly projectId: string; readonly typeId: string }>;
  /** The workflows that these issue types use, each once, with the types that do. */
  used(projectId: string, types: readonly IssueTypeRef[]): Promise<readonly { readonly document: WorkflowDocument; readonly types: readonly IssueTypeRef[] }[]>;
  /** @throws Upstream 404 when it is not there or cannot be read, 401 without permission */
  read(workflow: { readonly id: string } | { readonly name: string }): Promise<WorkflowDocument>;
  /** Jira's own objections to an update, in words; nothing is changed. */
  objections(update: WorkflowUpdate): Promise<readonly string[]>;
  /** @throws Upstream 409 when a workflow was changed since it was read */
  update(update: WorkflowUpdate): Promise<void>;
}

export interface IssueTypeRef {
  readonly id: string;
  readonly name: string;
}

/** A workflow as it was before a gate was put into it, and who did that when. */
export interface WorkflowBefore {
  readonly document: WorkflowDocument;
  /** Display name. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The last state before ours of each workflow, by its id. */
export interface WorkflowsBefore {
  read(workflowId: string): Promise<WorkflowBefore | null>;
  keep(workflowId: string, before: WorkflowBefore): Promise<void>;
  forget(workflowId: string): Promise<void>;
}

/** The append-only log of ticks, acceptance and waivers, the truth behind the field "Done evidence". Oldest first. */
export interface EvidenceLog {
  /** @returns the number of the entry in the issue's log, from 1 */
  append(issueId: number, entry: EvidenceEntry): Promise<number>;
  /** May lag behind what was written a moment ago. */
  read(issueId: number): Promise<readonly EvidenceEntry[]>;
  /** Key by key up to the numbered entry and whatever stands behind it: never lags behind. */
  readThrough(issueId: number, sequence: number): Promise<readonly EvidenceEntry[]>;
}

/** The versions of a project's definition: append-only from the first day. */
export interface DefinitionStore {
  /** The version in force; null where a project has none of its own. */
  current(projectId: string): Promise<StoredDefinition | null>;
  /** False when that version is there already: somebody else was faster. */
  append(projectId: string, version: StoredDefinition): Promise<boolean>;
  /** Newest first. */
  versions(projectId: string): Promise<readonly StoredDefinition[]>;
}

/** Rules that are set aside for single issues. A project has at most a few thousand, so that one prefix query of 100 a page reads them. */
export interface MuteStore {
  ofIssue(projectId: string, issueId: number): Promise<readonly StoredMute[]>;
  /** Those of the named rules, read key by key: a query may lag behind what was written a moment ago. */
  ofIssueNow(projectId: string, issueId: number, rules: readonly string[]): Promise<readonly StoredMute[]>;
  ofProject(projectId: string): Promise<readonly StoredMute[]>;
  /** False when that rule is set aside for that issue already. */
  add(projectId: string, mute: StoredMute): Promise<boolean>;
  remove(projectId: string, issueId: number, rule: string): Promise<void>;
}

/** The thresholds that a project has set for its backlog figures. */
export interface ThresholdStore {
  /** Null where none were ever saved. */
  current(projectId: string): Promise<StoredThresholds | null>;
  /** False when that version is there already: somebody else was faster. */
  append(projectId: string, next: StoredThresholds): Promise<boolean>;
}

export interface ScanStore {
  read(projectId: string): Promise<StoredScan | null>;
  write(projectId: string, scan: StoredScan): Promise<void>;
}

/** Asks for the next page of a scan to be done. */
export interface ScanQueue {
  push(page: { readonly projectId: string; readonly scanId: string }): Promise<void>;
}

/** A gate of ours as Jira keeps it on a transition of a workflow. */
export interface KeptGate {
  /** Key of the module (manifest: jira:workflowValidator). */
  readonly module: string;
  /** Jira tells no id here: names of workflows are unique. */
  readonly workflow: { readonly name: string };
  readonly transition: { readonly id: string; readonly name: string };
  /** Jira's own id of the rule: it changes with every publication of the workflow. */
  readonly ruleId: string;
  /** JSON of the rule's configuration. */
  readonly config: string;
  readonly disabled: boolean;
}

/** The app's own workflow rules, read and changed as the app without publishing a workflow (`/rest/api/3/workflow/rule/config`). */
export interface GateRules {
  list(): Promise<readonly KeptGate[]>;
  /** @returns for each rule that could not be written, why */
  write(gates: readonly Omit<KeptGate, 'transition'>[]): Promise<readonly { readonly ruleId: string; readonly why: string }[]>;
}

/** What a probe of the app's own fields asks of Jira, with the app's rights. */
export interface FieldProbe {
  /** The issue types of a project that are neither epics nor sub-tasks. */
  standardTypes(projectId: string): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** An issue of that type, the one that was changed last; an open one where there is one. Null: there is none. */
  issueOfType(projectId: string, typeId: string): Promise<{ readonly id: number; readonly key: string } | null>;
  /** Writes a value of one of the app's fields without a changelog entry. */
  writeSilently(fieldId: string, issueId: number, value: unknown): Promise<void>;
}

/** Who uses a workflow, as Jira tells its administrators. Nobody uses a workflow that Jira does not know (yet). */
export interface WorkflowUses {
  /** Ids of projects. */
  projects(workflowId: string): Promise<readonly string[]>;
  /** Ids of the issue types of a project that go through the workflow. */
  issueTypes(workflowId: string, projectId: string): Promise<readonly string[]>;
}
