import type { ScreenEvents } from '../bridge/screen-events';
import { AppPanels } from './app-panels';
import { Breadcrumbs } from './breadcrumbs';
import { DescriptionSection } from './description-section';
import { Details } from './details';
import type { IssuePart } from './issue-part';
import { LinkedIssues } from './linked-issues';
import { StatusMenu } from './status-menu';
import { SubTasks } from './sub-tasks';
import { SummaryHeading } from './summary-heading';

export interface IssueViewProps extends IssuePart {
  readonly events: ScreenEvents;
  /** Reads the issue again without telling the app's screens. */
  readonly reload: () => void;
}

/** The issue view of today's Jira: content on the left, status and details on the right. */
export function IssueView({ issue, changed, events, reload }: IssueViewProps) {
  return (
    <article className="issue" aria-label={issue.key}>
      <div className="issue-main">
        <Breadcrumbs issue={issue} />
        <SummaryHeading issue={issue} changed={changed} />
        <DescriptionSection issue={issue} changed={changed} />
        <SubTasks issue={issue} />
        <LinkedIssues issue={issue} changed={changed} />
        <AppPanels issueKey={issue.key} events={events} refreshPage={reload} />
      </div>
      <aside className="issue-side" aria-label="Status and details">
        <StatusMenu issue={issue} changed={changed} />
        <Details issue={issue} changed={changed} />
      </aside>
    </article>
  );
}
