import type { JsonRecord } from '../support/json';

/** What the local Jira keeps. Ids are Jira's: decimal numbers as strings, uuids for workflows. */

/** Company-managed ("classic") or team-managed ("next-gen"). */
export type ProjectStyle = 'classic' | 'next-gen';

export interface ProjectRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly leadId: string;
  readonly style: ProjectStyle;
  readonly workflows: WorkflowScheme;
  /** Project permission keys, such as BROWSE_PROJECTS, by account id. */
  readonly grants: Map<string, ReadonlySet<string>>;
  readonly properties: Map<string, unknown>;
  /** Account ids by the id of their role in the project. */
  readonly roles: Map<string, ReadonlySet<string>>;
  /** Keys of the app's fields that were added to the issues of a team-managed project; company-managed ones have all of them. */
  readonly addedFields: Set<string>;
  /** In the order of the project's releases page. */
  readonly versions: VersionRecord[];
  readonly components: ComponentRecord[];
  /** Those of the project's issue security scheme; none without one. */
  readonly securityLevels: SecurityLevelRecord[];
  lastIssueNumber: number;
}

/** A version that a project releases. */
export interface VersionRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly archived: boolean;
  readonly released: boolean;
  /** yyyy-mm-dd, or null. */
  readonly startDate: string | null;
  readonly releaseDate: string | null;
}

/** A part of what the project makes. */
export interface ComponentRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly leadId: string | null;
}

/** Who is not a member sees nothing of an issue of this level, whatever else they may do. */
export interface SecurityLevelRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Account ids. */
  readonly people: readonly string[];
  /** Ids of project roles; who has one of them in the project is a member. */
  readonly roles: readonly string[];
}

export interface IssueRecord {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly creatorId: string;
  readonly created: Date;
  /** Lower ranks stand higher in the backlog; compared as text. */
  rank: string;
  readonly properties: Map<string, unknown>;
  /** Values of custom fields, and Jira's own due date, by field id; an unset field has no entry. */
  readonly custom: Map<string, unknown>;
  readonly comments: CommentRecord[];
  /** Oldest first. */
  readonly changelog: ChangelogRecord[];
  typeId: string;
  statusId: string;
  priorityId: string;
  summary: string;
  /** Atlassian Document Format, or null when empty. */
  description: unknown;
  labels: readonly string[];
  assigneeId: string | null;
  reporterId: string | null;
  parentId: string | null;
  /** A level of the issue's project, null for none. Sub-tasks keep none: they have that of their parent. */
  securityLevelId: string | null;
  /** Oldest first; the last one may still be open. */
  sprintIds: readonly string[];
  /** Versions of the issue's project. */
  fixVersionIds: readonly string[];
  /** Components of the issue's project. */
  readonly componentIds: readonly string[];
  updated: Date;
  resolved: Date | null;
  /** Null as long as `resolved` is. */
  resolutionId: string | null;
  statusCategoryChanged: Date;
}

export interface BoardRecord {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
}

export interface SprintRecord {
  readonly id: string;
  readonly boardId: string;
  readonly name: string;
  readonly goal: string;
  readonly state: 'closed' | 'active' | 'future';
  /** A future sprint has no dates yet. */
  readonly start: Date | null;
  readonly end: Date | null;
  readonly completed: Date | null;
}

/** Something that Jira does in the background. The local Jira has done it by the time it answers, bulk operations excepted. */
export interface TaskRecord {
  readonly id: string;
  readonly description: string;
  readonly submitterId: string;
  readonly submitted: Date;
  readonly message: string;
  /** Set for a bulk operation, which goes on after it was answered. */
  readonly bulk?: BulkRecord;
}

/** What became of the issues of a bulk operation so far. */
export interface BulkRecord {
  /** DEAD: the local Jira ended before it was through. */
  status: 'RUNNING' | 'COMPLETE' | 'DEAD';
  readonly total: number;
  /** Ids of issues. */
  readonly processed: string[];
  /** Reasons by the id of the issue. */
  readonly failed: Map<string, readonly string[]>;
  updated: Date;
}

export interface CommentRecord {
  readonly id: string;
  readonly authorId: string;
  readonly created: Date;
  readonly body: unknown;
}

export interface ChangelogRecord {
  readonly id: string;
  readonly authorId: string;
  readonly created: Date;
  readonly items: readonly ChangelogItem[];
}

/** Jira's own shape of a change, in changelogs and in events. */
export interface ChangelogItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** `inward` is blocked by `outward` in a link of type Blocks: outward "blocks" inward. */
export interface LinkRecord {
  readonly id: string;
  readonly typeId: string;
  /** The issue that reads the type's inward words ("is blocked by"). */
  readonly inwardSideId: string;
  /** The issue that reads the type's outward words ("blocks"). */
  readonly outwardSideId: string;
}

/** Which workflow each issue type of a project uses. */
export interface WorkflowScheme {
  readonly id: string;
  readonly defaultWorkflowId: string;
  /** Workflow ids by the id of the issue type, for types that do not use the default. */
  readonly byType: ReadonlyMap<string, string>;
}

/** Never changed: a new version takes the place of the old one. */
export interface WorkflowRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The team-managed project it belongs to; null for a workflow that any company-managed project may use. */
  readonly projectId: string | null;
  /** The id is another uuid with every version. */
  readonly version: { readonly id: string; readonly versionNumber: number };
  readonly created: Date;
  readonly updated: Date;
  readonly statuses: readonly WorkflowStatus[];
  readonly transitions: readonly TransitionRecord[];
  /** What the document says beside the above (layouts), as it was given. */
  readonly rest: JsonRecord;
}

export interface WorkflowStatus {
  readonly statusId: string;
  /** `properties`, `layout` and the like, as they were given. */
  readonly rest: JsonRecord;
}

export interface TransitionRecord {
  readonly id: string;
  readonly name: string;
  /** INITIAL creates an issue, GLOBAL leads from any status, DIRECTED from those of its links. */
  readonly type: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  readonly links: readonly TransitionLink[];
  readonly toStatusId: string;
  /** What is asked for on the way; absent when nothing is. */
  readonly screen?: ScreenRecord;
  /** Rules that are asked before the transition is made. */
  readonly validators: readonly ValidatorRule[];
  /** `description`, `actions`, `conditions`, `properties`, `triggers`, `transitionScreen`, as they were given. */
  readonly rest: JsonRecord;
}

export interface TransitionLink {
  readonly fromStatusId: string;
  /** Where the line starts and ends in the diagram, as it was given. */
  readonly rest: JsonRecord;
}

/** A transition screen. */
export interface ScreenRecord {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly ScreenField[];
}

export interface ScreenField {
  /** Id of a field; `comment` for the box in which a comment can be written. */
  readonly fieldId: string;
  readonly required: boolean;
}

/** A validator as Jira's workflow documents hold it. */
export interface ValidatorRule {
  /** Jira's own, another one in each version of the workflow. */
  readonly id: string;
  readonly ruleKey: string;
  /** For Forge rules: key (extension ARI), config (JSON text), id (which stays), disabled, tag. */
  readonly parameters: Readonly<Record<string, string>>;
}
