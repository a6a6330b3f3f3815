import { useCallback, useEffect, useMemo, useRef } from 'react';
import { readIssue } from '../api/issue';
import { useLoad } from '../app/use-load';
import { createScreenEvents } from '../bridge/screen-events';
import { Failed } from '../parts/failed';
import { Waiting } from '../parts/waiting';
import { IssueView } from './issue-view';
import { useIssueChanges } from './use-issue-changes';

/** A change may be told by the screen and by the site; one event goes to the app's screens. Milliseconds. */
const settleMs = 150;

export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const [issue, reload] = useLoad(issueKey, () => readIssue(issueKey));
  const events = useMemo(() => createScreenEvents(), []);
  const settling = useRef<number>();
  const known = issue.state === 'ready' ? issue.value : null;

  const changed = useCallback((): void => {
    void reload();
    window.clearTimeout(settling.current);
    if (known === null) return;
    const payload = { issueId: known.id, projectId: known.fields.project.id, changes: [{ changeType: 'updated' }] };
    settling.current = window.setTimeout(() => events.emit('JIRA_ISSUE_CHANGED', payload), settleMs);
  }, [reload, events, known]);

  useIssueChanges(known?.key ?? null, changed);
  useEffect(() => {
    if (known !== null) document.title = `[${known.key}] ${known.fields.summary} - Jira`;
  }, [known]);
  useEffect(() => () => window.clearTimeout(settling.current), []);

  if (issue.state === 'loading') return <Waiting label="Loading the issue" />;
  if (issue.state === 'failed') return <Failed error={issue.error} what="this issue" again={() => void reload()} />;
  return <IssueView issue={issue.value} events={events} changed={changed} reload={() => void reload()} />;
}
