import type { MouseEvent, ReactNode } from 'react';
import { issueUrl, openIssue } from './open-issue';

/** A link to an issue that the host opens: in this tab, or in a new one with Ctrl, Command, Shift or the middle button. */
export function IssueLink(props: { readonly issueKey: string; readonly siteUrl: string; readonly children?: ReactNode; readonly tabIndex?: number }) {
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    openIssue(props.issueKey, event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey ? 'new-tab' : 'same-tab');
  };
  return (
    <a className="link" href={issueUrl(props.siteUrl, props.issueKey)} tabIndex={props.tabIndex} onClick={follow} onAuxClick={(e) => e.button === 1 && follow(e)}>
      {props.children ?? props.issueKey}
    </a>
  );
}
