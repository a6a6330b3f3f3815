import { router } from '@forge/bridge';
import type { MouseEvent } from 'react';
import { searchPath, type JiraSearch } from './jql';

/** The way to Jira's own search with the shown items; where an address cannot say them, why not. */
export function JiraSearchLink({ search, siteUrl }: { readonly search: JiraSearch; readonly siteUrl: string }) {
  if (search.kind === 'too-many') return <span className="subtle small">Too many to open in Jira by their keys; filter further.</span>;
  const path = searchPath(search.jql);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    const aside = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    void (aside ? router.open(path) : router.navigate(path)).catch(() => undefined);
  };
  return (
    <>
      {search.stored && <span className="subtle small">Jira counts by the scores that were stored last:</span>}
      <a className="link" href={`${siteUrl}${path}`} onClick={follow} onAuxClick={(event) => event.button === 1 && follow(event)}>Open in Jira</a>
    </>
  );
}
