import { useEffect, useRef } from 'react';

/**
 * Tells when the site says that the issue changed, whoever changed it. Listens only while the tab is looked at (browsers
 * allow few open streams), and assumes a change when it comes back.
 */
export function useIssueChanges(issueKey: string | null, changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    if (issueKey === null) return undefined;
    let source: EventSource | null = null;
    const listen = (): void => {
      source = new EventSource(`/_sandbox/changes?issueKey=${encodeURIComponent(issueKey)}`);
      source.onmessage = () => latest.current();
    };
    const look = (): void => {
      source?.close();
      if (document.hidden) return;
      listen();
      latest.current();
    };
    if (!document.hidden) listen();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      source?.close();
    };
  }, [issueKey]);
}
