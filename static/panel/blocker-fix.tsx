import { IssueLink } from '../shared/issue-link';
import { leadingKey } from './leading-key';
import { useTools } from './panel-tools';

/** Leads to the issue that has to be finished first. */
export function BlockerFix({ quote }: { readonly quote: string }) {
  const { siteUrl } = useTools().context;
  const key = leadingKey(quote);
  if (key === null) return null;
  return (
    <p>
      <IssueLink issueKey={key} siteUrl={siteUrl}>Open {key}</IssueLink>
    </p>
  );
}
