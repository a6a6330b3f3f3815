import type { Draft } from '../change/draft';
import type { IssueRecord, TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';

/** One attempt to move an issue. */
export interface Attempt {
  readonly state: JiraState;
  /** The issue as it stands. */
  readonly issue: IssueRecord;
  readonly accountId: string;
  readonly transition: TransitionRecord;
  /** What was given on the transition's screen; absent when it has none. */
  readonly screen?: ScreenInput;
}

/** What somebody gave on a transition screen, checked but not yet kept. */
export interface ScreenInput {
  readonly draft: Draft;
  /** The issue as it would be, in its old status. */
  readonly edited: IssueRecord;
  /** Ids of the fields that were given a value, whether or not it is another one. */
  readonly given: ReadonlySet<string>;
  /** Documents, in the order in which they were given. */
  readonly comments: readonly unknown[];
}
