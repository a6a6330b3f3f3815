import { events } from '@forge/bridge';
import { useEffect } from 'react';

const QUIET_MS = 400;

/**
 * Calls `changed` once Jira's `JIRA_ISSUE_CHANGED` events about this issue have been quiet for a moment: one edit on
 * the issue view can send several. Where the host does not send them the panel still works, it is only less lively.
 */
export function useIssueChanges(issueId: string, changed: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = events.on('JIRA_ISSUE_CHANGED', (payload: unknown) => {
      if (!isAbout(payload, issueId)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET_MS);
    });
    subscription.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void subscription.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
    };
  }, [issueId, changed]);
}

/** An event that names no issue is taken as ours: a needless read does less harm than an old score. */
export function isAbout(payload: unknown, issueId: string): boolean {
  if (typeof payload !== 'object' || payload === null || !('issueId' in payload)) return true;
  return String(payload.issueId) === issueId;
}
