import type { Node } from './adf';
import { bullets, document, heading, paragraph } from './adf';

export type Somebody = 'Priya' | 'Dan' | 'Ada';

/** One demo issue. Its number is its place in the project's list; the list is in the order of the backlog. */
export interface DemoIssue {
  readonly type: 'Epic' | 'Story' | 'Task' | 'Bug' | 'Sub-task';
  readonly status: 'To Do' | 'In Progress' | 'In Review' | 'Done';
  readonly summary: string;
  readonly description: Node | null;
  /** What the Acceptance Criteria field holds. */
  readonly criteria?: Node;
  readonly points?: number;
  /** Number of the parent. */
  readonly parent?: number;
  readonly blockedBy?: number;
  readonly assignee?: Somebody;
  /** Priya when absent. */
  readonly reporter?: Somebody;
  readonly priority?: 'Highest' | 'High' | 'Low';
  readonly labels?: readonly string[];
  /** Name of a version of the project. */
  readonly fixVersion?: string;
  /** Names of components of the project. */
  readonly components?: readonly string[];
  /** Start and due date in days from now; negative ones are behind us. */
  readonly start?: number;
  readonly due?: number;
  /** Days before now; `updated` is when a finished issue was finished. */
  readonly created: number;
  readonly updated: number;
  /** Planned for the sprint after the present one. */
  readonly next?: true;
  /** Taken out of the present sprint so many days ago. */
  readonly leftSprint?: number;
  /** `to`: the one who is mentioned first. */
  readonly comments?: readonly { readonly by: Somebody; readonly to?: Somebody; readonly day: number; readonly text: string }[];
}

/** A description with a section of acceptance criteria. */
export const withCriteria = (intro: string, ...criteria: readonly string[]): Node =>
  document(paragraph(intro), heading('Acceptance criteria'), bullets(...criteria));

/** A description of paragraphs only. */
export const words = (...paragraphs: readonly string[]): Node => document(...paragraphs.map(paragraph));
