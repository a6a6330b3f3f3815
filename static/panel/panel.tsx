import { useMemo } from 'react';
import type { ScreenContext } from '../shared/context';
import { doorFailureText } from '../shared/door-client';
import { mayRetry, readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { isFresh } from './is-fresh';
import { Judged } from './judged';
import { NotStarted } from './not-started';
import { PanelSkeleton } from './panel-skeleton';
import { PanelTools } from './panel-tools';
import { issueBy } from './read-issue';
import { StoredScore } from './stored-score';
import { usePanel, type FirstReads } from './use-panel';
import './panel.css';

interface PanelProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly issue: { readonly id: string; readonly key: string };
  readonly first: FirstReads;
}

/** The readiness panel: waits for its two reads, then shows the judgement, or why there is none. */
export function Panel({ jira, context, issue: where, first }: PanelProps) {
  const [model, actions] = usePanel(jira, where, first);
  const mayComment = model.served.kind === 'shown' && model.served.value.mayComment;
  const again = { name: 'Try again', run: actions.retry };
  const { issue, served } = model;
  const read = useMemo(
    () => (issue.kind === 'shown' && served.kind === 'shown' ? { issue: issueBy(issue.value, served.value.definition), served: served.value, stale: issue.stale } : null),
    [issue, served],
  );
  const judged = useMemo(() => (read === null ? null : { facts: read.issue.facts, served: read.served }), [read]);
  const tools = useMemo(() => ({ jira, context, actions, mayComment, judged }), [jira, context, actions, mayComment, judged]);

  if (issue.kind === 'failed') {
    return <Message tone="warning" action={mayRetry(issue.failure) ? again : undefined}>{readFailureText(issue.failure)}</Message>;
  }
  if (served.kind === 'failed') {
    return <Message tone="warning" action={again}>The definition could not be loaded, so there is no score. {doorFailureText(served.failure)}</Message>;
  }
  if (read === null) {
    const stored = issue.kind === 'shown' && isFresh(issue.value.detected) ? issue.value.detected.stored : null;
    return stored === null ? <PanelSkeleton /> : <StoredScore stored={stored} />;
  }
  if (!read.served.started) return <NotStarted projectKey={read.issue.projectKey} />;
  return (
    <PanelTools.Provider value={tools}>
      {read.stale && <Message tone="warning" action={again}>This may be out of date. {readFailureText(read.stale)}</Message>}
      <Judged issue={read.issue} served={read.served} edit={model.edit} reading={model.reading} />
    </PanelTools.Provider>
  );
}
