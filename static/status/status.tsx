import { issueBy } from '../panel/read-issue';
import { usePanel, type FirstReads } from '../panel/use-panel';
import type { ScreenContext } from '../shared/context';
import { doorFailureText } from '../shared/door-client';
import { mayRetry, readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { StatusWords } from './status-words';
import { statusOf } from './status-of';
import '../panel/panel.css';
import './status.css';

interface StatusProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly issue: { readonly id: string; readonly key: string };
  readonly first: FirstReads;
}

/** The section beside the issue's details: the score and what is missing first, in the room of a few lines. */
export function Status({ jira, context, issue: where, first }: StatusProps) {
  const [{ issue, served }, { retry }] = usePanel(jira, where, first);
  const again = { name: 'Try again', run: retry };
  if (issue.kind === 'failed') return <Message tone="warning" action={mayRetry(issue.failure) ? again : undefined}>{readFailureText(issue.failure)}</Message>;
  if (served.kind === 'failed') return <Message tone="warning" action={again}>{doorFailureText(served.failure)}</Message>;
  if (issue.kind === 'loading' || served.kind === 'loading') return <div className="status status-room" role="status" aria-label="Reading the issue" />;
  if (!served.value.started) return <p className="status subtle">Ready &amp; Done is not switched on in this project.</p>;
  const { definition, setAside } = served.value;
  return <StatusWords status={statusOf(issueBy(issue.value, definition), definition, setAside.entries)} context={context} />;
}
