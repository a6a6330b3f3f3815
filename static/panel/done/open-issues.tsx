import type { JiraIssue } from '../../../src/contract/jira-issue';
import { IssueLink } from '../../shared/issue-link';
import { useDoneTools } from './done-tools';

/** The issues that stand in the way, each with a link, its summary and its status. */
export function OpenIssues({ keys, issue }: { readonly keys: readonly string[]; readonly issue: JiraIssue }) {
  const { siteUrl } = useDoneTools().context;
  if (keys.length === 0) return null;
  const known = [...issue.facts.subtasks, ...issue.facts.blockers];
  return (
    <ul className="open-issues small">
      {keys.map((key) => {
        const found = known.find((one) => one.key === key);
        return (
          <li key={key}>
            <IssueLink issueKey={key} siteUrl={siteUrl}>{key}{found && ` ${found.summary}`}</IssueLink>
            {found && <span className="subtle"> {found.status.name}</span>}
          </li>
        );
      })}
    </ul>
  );
}
