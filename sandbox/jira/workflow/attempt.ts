import type { IssueRecord, TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';

/** One attempt to move an issue. */
export interface Attempt {
  readonly state: JiraState;
  readonly issue: IssueRecord;
  readonly accountId: string;
  readonly transition: TransitionRecord;
}
