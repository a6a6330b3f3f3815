import type { Issue } from '../api/issue';
import { Link } from '../app/navigation';
import { backlogPath, issuePath } from '../app/route';
import { IssueTypeIcon } from '../parts/issue-type-icon';

export function Breadcrumbs({ issue }: { readonly issue: Issue }) {
  const { project, parent, issuetype } = issue.fields;
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="breadcrumbs">
        <li>
          <Link href={backlogPath(project.key)}>{project.name}</Link>
        </li>
        {parent !== null && (
          <li>
            <IssueTypeIcon name={parent.fields.issuetype.name} subtask={parent.fields.issuetype.subtask} />
            <Link href={issuePath(parent.key)} title={parent.fields.summary}>
              {parent.key}
            </Link>
          </li>
        )}
        <li>
          <IssueTypeIcon name={issuetype.name} subtask={issuetype.subtask} />
          <Link href={issuePath(issue.key)} aria-current="page">
            {issue.key}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
