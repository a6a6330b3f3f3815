import type { ReactNode } from 'react';
import type { Related } from '../api/issue-parts';
import { Link } from '../app/navigation';
import { issuePath } from '../app/route';
import { IssueTypeIcon } from './issue-type-icon';
import { StatusLozenge } from './status-lozenge';

/** A sub-task, child or linked issue in a list. */
export function RelatedRow({ issue, action }: { readonly issue: Related; readonly action?: ReactNode }) {
  const { summary, status, issuetype } = issue.fields;
  return (
    <li className="related">
      <IssueTypeIcon name={issuetype.name} subtask={issuetype.subtask} />
      <Link className="key" href={issuePath(issue.key)}>
        {issue.key}
      </Link>
      <span className="related-summary">{summary}</span>
      <StatusLozenge status={status} />
      {action}
    </li>
  );
}
