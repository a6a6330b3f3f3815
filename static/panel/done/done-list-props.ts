import type { EvidenceState } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneState } from '../../../src/core/done/judge-done';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';
import type { DoneActions } from './done-actions';
import type { Ticks } from './use-ticks';

/** What the checklist and each of its rows need. */
export interface DoneListProps {
  readonly issue: JiraIssue;
  readonly states: readonly DoneState[];
  readonly evidence: DoneEvidence | null;
  readonly served: EvidenceState;
  /** Whether Jira's first answer is still on its way. */
  readonly asking: boolean;
  /** What is to be said of the acceptance; empty where nobody accepted. */
  readonly accepted: string;
  readonly ticks: Ticks;
  readonly acts: DoneActions;
}
