import type { ScreenEvents } from '../bridge/screen-events';
import { AppButtons } from './app-buttons';
import { AppContext } from './app-context';
import { AppPanels } from './app-panels';
import { Breadcrumbs } from './breadcrumbs';
import { Details } from './details';
import type { IssuePart } from './issue-part';
import { LinkedIssues } from './linked-issues';
import { StatusMenu } from './status-menu';
import { SubTasks } from './sub-tasks';
import { SummaryHeading } from './summary-heading';
import { TextSections } from './text-sections';
import { useAppModules } from './use-app-modules';

export interface IssueViewProps extends IssuePart {
  readonly events: ScreenEvents;
  /** Reads the issue again without telling the app's screens. */
  readonly reload: () => void;
}

/** The issue view of today's Jira: content on the left, status and details on the right. */
export function IssueView({ issue, changed, events, reload }: IssueViewProps) {
  const { modules, add } = useAppModules(issue.key);
  const contexts = modules.state === 'ready' ? modules.value.filter(({ type }) => type === 'jira:issueContext') : [];
  return (
    <article className="issue" aria-label={issue.key}>
      <div className="issue-main">
        <Breadcrumbs issue={issue} />
        <SummaryHeading issue={issue} changed={changed} />
        <AppButtons modules={modules} add={add} />
        <TextSections issue={issue} changed={changed} />
        <SubTasks issue={issue} />
        <LinkedIssues issue={issue} changed={changed} />
        <AppPanels modules={modules} events={events} refreshPage={reload} />
      </div>
      <aside className="issue-side" aria-label="Status and details">
        <StatusMenu issue={issue} changed={changed} />
        <Details issue={issue} changed={changed} />
        {contexts.map((module) => (
          <AppContext key={module.moduleKey} issueKey={issue.key} module={module} events={events} refreshPage={reload} />
        ))}
      </aside>
    </article>
  );
}
