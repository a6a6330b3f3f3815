import type { PanelState as Served } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';

/** What the panel knows of an issue and its Definition of Done. */
export interface DoneProps {
  readonly issue: JiraIssue;
  readonly served: Served;
  /** The acceptance criteria, as the app read them. */
  readonly criteria: readonly string[];
  readonly reading: number;
}
